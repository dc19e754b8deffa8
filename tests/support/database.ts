import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { Database } from '../../server/database.ts';
import { importDataset } from '../../server/import/import.ts';
import { openDriver } from '../../server/neo4j.ts';
import { projectRoot } from '../../server/project-root.ts';
import { applySchema } from '../../server/schema.ts';

/** A database with the schema and nothing else, for the length of a test file. */
export function emptyDatabase(): Database {
  const connection = inject('neo4j');
  const driver = openDriver(connection);
  const database = new Database({ driver, name: undefined, uri: connection.uri });
  beforeAll(() => clear(database));
  afterAll(() => driver.close());
  return database;
}

/** A database that holds the dataset of the five documents. */
export function datasetDatabase(): Database {
  const database = emptyDatabase();
  beforeAll(async () => {
    const { problems } = await importDataset({ driver: database.driver, paths: [join(projectRoot, 'data')], root: projectRoot });
    if (problems.length > 0) throw new Error(`The dataset has problems: ${JSON.stringify(problems.slice(0, 3))}`);
  });
  return database;
}

/** Deletes everything but the mark that the database is the tests' own, and applies the schema. */
export async function clear({ driver }: Database): Promise<void> {
  await driver.executeQuery('MATCH (n) WHERE NOT n:TestDatabase DETACH DELETE n');
  await applySchema({ driver });
}
