import { cypherFile } from './cypher.ts';
import { type Driver, fromDatabase } from './neo4j.ts';

/** The oldest server whose Cypher has what the queries use: dynamic labels and types, relationship constraints. */
const OLDEST_SERVER = [5, 26] as const;

export class UnusableDatabase extends Error {
  override name = 'UnusableDatabase';
}

/**
 * Applies `cypher/schema.cypher`; does nothing where this version has been applied already.
 * @returns the server's name and version
 * @throws UnusableDatabase where the server is too old, or its data belongs to a newer Sightline
 */
export async function applySchema(options: { driver: Driver; database?: string | undefined }): Promise<string> {
  const { driver, database } = options;
  const config = database ? { database } : {};
  const { agent = '' } = await driver.getServerInfo(config);
  const [major = 0, minor = 0] = agent
    .replace(/^Neo4j\//, '')
    .split(/[.-]/)
    .map(Number);
  if (major < OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor < OLDEST_SERVER[1])) {
    throw new UnusableDatabase(
      `The database server is ${agent || 'of an unknown version'}; Sightline needs Neo4j ${OLDEST_SERVER.join('.')} or later. Upgrade it, or unset NEO4J_URI to use a local one.`,
    );
  }
  const text = cypherFile('schema');
  const version = schemaVersion(text);
  const known = await driver.executeQuery("MATCH (state:DatasetState {key: 'dataset'}) RETURN state.schemaVersion AS version", {}, config);
  const applied = Number(fromDatabase(known.records[0]?.get('version')) ?? 0);
  if (applied > version) {
    throw new UnusableDatabase(
      `The database was set up by a newer Sightline (schema ${applied}, this one knows ${version}). Update Sightline, or name another database in NEO4J_DATABASE.`,
    );
  }
  if (applied === version) return agent;
  for (const statement of schemaStatements(text)) await driver.executeQuery(statement, {}, config);
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, config);
  await driver.executeQuery(
    "MERGE (state:DatasetState {key: 'dataset'}) ON CREATE SET state.revision = 0 SET state.schemaVersion = toInteger($version)",
    { version },
    config,
  );
  return agent;
}

/** The version of the schema that this program knows. */
export const schemaVersion = (text = cypherFile('schema')): number => Number(/^\/\/ version: (\d+)$/m.exec(text)?.[1]);

/** The statements of the schema file, without comments. */
export function schemaStatements(text: string): string[] {
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}
