import { isAbsolute } from 'node:path';
import { cypherFile } from '../cypher.ts';
import type { Driver } from '../neo4j.ts';
import { digestOf } from './digest.ts';
import { readDatasetFiles } from './files.ts';

const READ_DIGESTS = cypherFile('import/read-digests');

type Options = { driver: Driver; database?: string | undefined; paths: readonly string[]; root: string };

/**
 * Whether the files are those of the last import, none changed, added or gone.
 * @returns what an import of them owns, as beginnings of sources; undefined if anything differs
 */
export async function unchangedRoots(options: Options): Promise<string[] | undefined> {
  const { files, roots, problems } = await readDatasetFiles(options);
  if (problems.length > 0) return undefined;
  const { records } = await options.driver.executeQuery(READ_DIGESTS, {}, options.database ? { database: options.database } : {});
  const known = new Map(records.map((record) => [String(record.get('source')), record.get('digest')]));
  const same = files.every(({ file, text }) => known.get(file) === digestOf(text));
  const found = new Set(files.map(({ file }) => file));
  const gone = [...known.keys()].some((source) => isWithin(source, roots) && !found.has(source));
  return same && !gone ? roots : undefined;
}

/** Whether a source is one of the named files, or in one of the named folders. */
export function isWithin(source: string, roots: readonly string[]): boolean {
  // The empty root is the folder that sources are named relative to.
  return roots.some((root) => (root === '' ? !isAbsolute(source) : root.endsWith('/') ? source.startsWith(root) : source === root));
}
