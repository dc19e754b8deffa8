import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BEGINNING, unchained } from './chain.ts';
import { chainNames, type Head } from './chains.ts';

/** One chain as it was found: how many records, from when to when, and the hash that it ends with. */
export type Verified = { chain: string; records: number; first: string | null; last: string | null; head: string };
export type Verification = { chains: Verified[]; problems: string[] };

/** The heads that records name, by chain and number: what each of those records was at the time. */
type Named = Map<string, Map<number, { hash: string; by: string }>>;

/**
 * Goes through all chains of a folder from their beginnings: every hash fits its record, every record follows the one
 * before, and whatever other chains have seen of a chain is still there.
 * @param seen hashes of records that were noted elsewhere, and must still be there
 */
export async function verifyAudit(folder: string, seen: readonly string[] = []): Promise<Verification> {
  const names = chainNames(folder);
  const named: Named = new Map();
  const problems: string[] = [];
  const chains: Verified[] = [];
  const missing = new Set(seen);
  for (const chain of names) chains.push(await verifyChain({ path: join(folder, `${chain}.jsonl`), chain, problems, named, missing }));
  for (const chain of names) await compareSeen({ path: join(folder, `${chain}.jsonl`), chain, problems, named });
  for (const [chain, heads] of named) {
    const [[number, { by }] = [0, { by: '' }]] = heads;
    if (!names.includes(chain)) problems.push(`${chain}.jsonl is gone; ${by} had seen its record ${number}.`);
  }
  for (const hash of missing) problems.push(`No record has the hash ${hash}, which was noted elsewhere.`);
  return { chains, problems };
}

async function verifyChain(options: {
  path: string;
  chain: string;
  problems: string[];
  named: Named;
  missing: Set<string>;
}): Promise<Verified> {
  const { path, chain, problems, named, missing } = options;
  const found: Verified = { chain, records: 0, first: null, last: null, head: BEGINNING };
  for await (const line of linesOf(path)) {
    found.records++;
    const at = `${chain}.jsonl, line ${found.records}`;
    const known = unchained(line);
    if (!known) {
      problems.push(`${at}: this is not the record that was written.`);
      found.head = 'broken';
      continue;
    }
    if (found.head !== 'broken' && known.previous !== found.head) problems.push(`${at}: it does not follow the record before it.`);
    if (Number(known.record.number) !== found.records)
      problems.push(`${at}: it is record ${known.record.number}; records were removed or put in.`);
    found.head = known.hash;
    missing.delete(known.hash);
    found.first ??= String(known.record.at);
    found.last = String(known.record.at);
    remember(named, known.record, at);
  }
  return found;
}

function remember(named: Named, record: Record<string, unknown>, by: string): void {
  if (record.did !== 'opened') return;
  const { heads = {} } = record.what as { heads?: Record<string, Head | null> };
  for (const [chain, head] of Object.entries(heads)) {
    if (!head) continue;
    const known = named.get(chain) ?? new Map();
    named.set(chain, known.set(head.number, { hash: head.hash, by }));
  }
}

/** Whether a chain still holds what other chains, or its own later runs, had seen of it. */
async function compareSeen(options: { path: string; chain: string; problems: string[]; named: Named }): Promise<void> {
  const { path, chain, problems, named } = options;
  const seen = new Map(named.get(chain));
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    const head = seen.get(number);
    if (!head) continue;
    if (!line.endsWith(`"hash":"${head.hash}"}`) && head.hash !== 'broken')
      problems.push(`${chain}.jsonl, line ${number}: ${head.by} had seen another record here.`);
    seen.delete(number);
  }
  for (const [missing, { by }] of seen) problems.push(`${chain}.jsonl ends at record ${number}; ${by} had seen record ${missing}.`);
}

const linesOf = (path: string) => createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
