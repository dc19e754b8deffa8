import { openLocalDatabase } from './database/local.ts';
import { Database } from './database.ts';
import type { Environment } from './env.ts';
import { hold } from './held.ts';
import { type Connection, canConnect, openDriver } from './neo4j.ts';
import { applySchema, UnusableDatabase } from './schema.ts';

export type OpenDatabase = {
  database: Database;
  /** How another process of ours reaches it. */
  connection: Connection;
  /** Whether it is the one that Sightline starts itself; `joined` where another process had started it. */
  local: false | { joined: boolean };
  close: () => Promise<void>;
};

/**
 * Opens the governance database: the server that `NEO4J_URI` names, otherwise the local one, started if need be, and
 * brings its schema up to date.
 * @throws DatabaseSetupError, UnusableDatabase with a message for people
 */
export async function connect(options: {
  environment: Environment;
  report: (line: string) => void;
  signal?: AbortSignal;
}): Promise<OpenDatabase> {
  const { environment } = options;
  return environment.NEO4J_URI ? remote(environment, environment.NEO4J_URI) : local(options);
}

async function remote(environment: Environment, uri: string): Promise<OpenDatabase> {
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: name } = environment;
  if (!password)
    throw new UnusableDatabase('NEO4J_URI is set, but NEO4J_PASSWORD is not. Set it, or unset NEO4J_URI to use a local database.');
  const state = await canConnect({ uri, username, password });
  if (state === 'refused-password')
    throw new UnusableDatabase(`The database at ${uri} refused the password of ${username}. Check NEO4J_USERNAME and NEO4J_PASSWORD.`);
  if (state === 'unreachable')
    throw new UnusableDatabase(
      `No database answers at ${uri}. Check NEO4J_URI and that the server runs, or unset NEO4J_URI to use a local one.`,
    );
  return open({ connection: { uri, username, password, database: name }, local: false });
}

async function local(options: { environment: Environment; report: (line: string) => void; signal?: AbortSignal }): Promise<OpenDatabase> {
  const { report, signal } = options;
  const server = await openLocalDatabase({ home: options.environment.SIGHTLINE_HOME, report, canConnect, ...(signal && { signal }) });
  const { uri, username, password } = server;
  try {
    const opened = await open({ connection: { uri, username, password }, local: { joined: server.joined } });
    const unsubscribe = server.onState(({ state, detail }) => {
      opened.database.is(state, detail);
      report(detail);
    });
    const close = async () => {
      unsubscribe();
      await opened.close();
      await server.release();
    };
    return { ...opened, close };
  } catch (error) {
    await server.release();
    throw error;
  }
}

async function open({ connection, local }: Pick<OpenDatabase, 'connection' | 'local'>): Promise<OpenDatabase> {
  const driver = openDriver(connection);
  const database = new Database({ driver, name: connection.database, uri: connection.uri });
  // Meanwhile: a database that has just started takes a second for its first query, whatever it asks.
  hold(database).catch(() => undefined);
  try {
    database.knowServer(await applySchema({ driver, database: connection.database }));
    database.is('ready');
  } catch (error) {
    await driver.close();
    throw error;
  }
  return { database, connection, local, close: () => driver.close() };
}
