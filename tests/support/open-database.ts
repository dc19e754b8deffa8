import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openLocalDatabase } from '../../server/database/local.ts';
import { type Connection, canConnect, openDriver } from '../../server/neo4j.ts';
import { projectRoot } from '../../server/project-root.ts';
import { DATASET_AT } from './dataset-at.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Connection;
  }
}

/** The real Neo4j that the tests share, and how to end it. */
type TestDatabase = { connection: Connection; origin: string; close: () => Promise<unknown> };

let opened: Promise<TestDatabase> | undefined;
let users = 0;

/** In order: the server that NEO4J_TEST_URI names, a container where a Docker engine answers, the local one. */
export default async function setup(project: TestProject) {
  users++;
  opened ??= open();
  const { connection } = await opened;
  project.provide('neo4j', connection);
  return async () => {
    if (--users === 0) await (await opened)?.close();
  };
}

async function open(): Promise<TestDatabase> {
  const database = named() ?? (await contained()) ?? (await local());
  console.log(`Tests use ${database.origin} (${database.connection.uri})`);
  await refuseForeignData(database.connection);
  // Whatever an earlier run left was made by other code, of other files.
  await mkdir(dirname(DATASET_AT), { recursive: true });
  await rm(DATASET_AT, { force: true });
  return database;
}

function named(): TestDatabase | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  return uri
    ? { connection: { uri, username, password }, origin: 'the server of NEO4J_TEST_URI', close: async () => undefined }
    : undefined;
}

async function contained(): Promise<TestDatabase | undefined> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return undefined;
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer('neo4j:5.26-community').withPassword('only-for-tests').start();
  return {
    connection: { uri: container.getBoltUri(), username: container.getUsername(), password: container.getPassword() },
    origin: 'a container of neo4j:5.26-community',
    close: () => container.stop(),
  };
}

async function local(): Promise<TestDatabase> {
  const { uri, username, password, release } = await openLocalDatabase({
    home: join(projectRoot, '.sightline/tests'),
    report: (line) => console.log(line),
    canConnect,
    machine: { lib: join(projectRoot, '.sightline/neo4j/lib') },
  });
  return { connection: { uri, username, password }, origin: 'the local Neo4j', close: release };
}

/** Tests delete everything in their database, so they only run in one that is empty or theirs. */
async function refuseForeignData(connection: Connection): Promise<void> {
  const driver = openDriver(connection);
  try {
    const { records } = await driver.executeQuery('MATCH (n) WITH count(n) AS nodes RETURN nodes, EXISTS { (:TestDatabase) } AS ours');
    const [record] = records;
    if (record?.get('nodes') > 0 && !record?.get('ours'))
      throw new Error(`The database at ${connection.uri} holds data that no test made; tests delete everything. Name an empty one.`);
    await driver.executeQuery('MERGE (:TestDatabase)');
  } finally {
    await driver.close();
  }
}
