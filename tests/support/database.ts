import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { Database } from '../../server/database.ts';
import { importDataset } from '../../server/import/import.ts';
import { openDriver } from '../../server/neo4j.ts';
import { projectRoot } from '../../server/project-root.ts';
import { applySchema } from '../../server/schema.ts';
import { DATASET_AT } from './dataset-at.ts';

/** A database with the schema and nothing else, for the length of a test file. */
export function emptyDatabase(): Database {
  const database = openDatabase();
  beforeAll(() => clear(database));
  return database;
}

/** A database that holds the dataset of the five documents; as another test file left it, if that changed nothing. */
export function datasetDatabase(): Database {
  const database = openDatabase();
  beforeAll(async () => {
    const left = await readFile(DATASET_AT, 'utf8').catch(() => '');
    if (left === (await database.bookmark())) return;
    await clear(database);
    const { problems } = await importDataset({ driver: database.driver, paths: [join(projectRoot, 'data')], root: projectRoot });
    if (problems.length > 0) throw new Error(`The dataset has problems: ${JSON.stringify(problems.slice(0, 3))}`);
    await writeFile(DATASET_AT, await database.bookmark());
  });
  return database;
}

function openDatabase(): Database {
  const connection = inject('neo4j');
  const driver = openDriver(connection);
  afterAll(() => driver.close());
  return new Database({ driver, name: undefined, uri: connection.uri });
}

/** Deletes everything but the mark that the database is the tests' own, and applies the schema. */
export async function clear({ driver }: Database): Promise<void> {
  await driver.executeQuery('MATCH (n) WHERE NOT n:TestDatabase DETACH DELETE n');
  await applySchema({ driver });
}
