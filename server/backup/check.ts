import { schemaVersion } from '../schema.ts';
import { type End, end, type Head, head, type Part, part, readLines, VERSION } from './file.ts';

/** More than a graph of this kind ever has; a hostile file must not fill the memory. */
const MOST_NODES = 5_000_000;

export type Checked = { head: Head; end: End };

/**
 * Reads a backup from beginning to end without touching anything: whole, unchanged, every line of a known form, every
 * relationship between nodes that it holds, and not newer than this program.
 * @throws Error saying what is wrong with it, and where
 */
export async function checkBackup(path: string): Promise<Checked> {
  let begun: Head | undefined;
  let ended: End | undefined;
  const nodes = new Set<string>();
  const counts = { nodes: 0, relationships: 0, audit: 0 };
  let number = 0;
  for await (const { text, before } of readLines(path)) {
    number++;
    const wrong = (what: string) => new Error(`${path}, line ${number}: ${what} Nothing was restored.`);
    const content = parsedJson(text);
    if (!begun) {
      begun = head.safeParse(content).data;
      if (!begun) throw wrong('it is not a backup of Sightline.');
      refuseNewer(begun, path);
      continue;
    }
    if (ended) throw wrong('something follows the end.');
    ended = end.safeParse(content).data?.end;
    if (ended) {
      if (ended.sha256 !== before) throw wrong('its checksum does not fit; it was changed or damaged.');
      continue;
    }
    const { data: one } = part.safeParse(content);
    if (!one) throw wrong('it is not a line of a backup.');
    if ('node' in one) {
      if (++counts.nodes > MOST_NODES) throw wrong(`it holds more than ${MOST_NODES} nodes.`);
      if (nodes.size === nodes.add(one.node).size) throw wrong('this node comes twice.');
    } else if ('relationship' in one) {
      counts.relationships++;
      if (!nodes.has(one.from) || !nodes.has(one.to)) throw wrong('this relationship leads to a node that is not here.');
    } else counts.audit++;
  }
  if (!begun) throw new Error(`${path} is empty. Nothing was restored.`);
  if (!ended) throw new Error(`${path} ends in the middle. Nothing was restored.`);
  for (const name of ['nodes', 'relationships', 'audit'] as const)
    if (ended[name] !== counts[name]) throw new Error(`${path} holds ${counts[name]} ${name}, not ${ended[name]}. Nothing was restored.`);
  return { head: begun, end: ended };
}

/** What a backup that was checked holds, again. */
export async function* partsIn(path: string): AsyncGenerator<Part> {
  let first = true;
  for await (const { text } of readLines(path)) {
    const one = first ? undefined : part.safeParse(parsedJson(text)).data;
    first = false;
    if (one) yield one;
  }
}

function refuseNewer({ version, schema, program }: Head, path: string): void {
  if (version <= VERSION && schema <= schemaVersion()) return;
  throw new Error(`${path} was made by a newer Sightline (${program}). Update this one, then restore it.`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
