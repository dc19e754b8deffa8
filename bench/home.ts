import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalDatabase, openLocalDatabase } from '../server/database/local.ts';
import { canConnect } from '../server/neo4j.ts';
import { projectRoot } from '../server/project-root.ts';

/** A database of the benchmark's own, so that nobody's data is touched; the fetched jars are shared. */
export const home = join(projectRoot, '.sightline/bench');
const lib = join(projectRoot, '.sightline/neo4j/lib');

export const say = (line: string): void => console.error(line);

/** Opens that database, fetching Neo4j if it has never been fetched. */
export async function openBenchDatabase(): Promise<LocalDatabase> {
  const database = await openLocalDatabase({ home, report: say, canConnect, machine: { lib } });
  const link = join(home, 'neo4j/lib');
  mkdirSync(join(home, 'neo4j'), { recursive: true });
  // For the app, which looks in its own home; a junction is what Windows allows everybody.
  if (!existsSync(link)) symlinkSync(lib, link, 'junction');
  return database;
}
