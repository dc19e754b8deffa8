import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { fetchedVersion } from '../../../server/database/fetch.ts';
import { databaseFolders } from '../../../server/database/folders.ts';
import { readInstance } from '../../../server/database/instance.ts';
import { boltUri } from '../../../server/database/port.ts';
import { findProcess } from '../../../server/database/processes.ts';
import { canConnect, openDriver } from '../../../server/neo4j.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { open, sharedLib, temporaryHome, until } from '../support.ts';

/** How often each process is killed; two keep a run short, ten convince. */
export const ROUNDS = Number(process.env.SIGHTLINE_KILL_ROUNDS ?? 2);
export const PATIENCE = 120_000;

/** A home of its own with the jars that a start in this repository has fetched. */
export async function homeWithJars(): Promise<string> {
  const home = temporaryHome();
  if (fetchedVersion(sharedLib) === null) await (await open(temporaryHome())).release();
  mkdirSync(join(home, 'neo4j'), { mode: 0o700 });
  symlinkSync(sharedLib, join(home, 'neo4j/lib'), 'junction');
  return home;
}

export type Running = {
  child: ChildProcess;
  /** What it has printed so far, on both outputs. */
  said: () => string;
  /** Resolves with the page's address; rejects if the process ends before. */
  ready: Promise<string>;
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
};

/** Runs `sightline` on a home, in a process that doesn't outlive the test. */
export function sightline(home: string, ...words: string[]): Running {
  const env = { ...process.env, SIGHTLINE_HOME: home, SIGHTLINE_PORT: '0', NEO4J_URI: '' };
  const child = spawn(process.execPath, [join(projectRoot, 'cli/main.ts'), ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (status, signal) => resolve({ status, signal })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr])
      output.on('data', (chunk) => {
        said += chunk;
        const [, url] = /^Sightline is ready: (\S+)/m.exec(said) ?? [];
        if (url) resolve(url);
      });
    void ended.then(({ status, signal }) => reject(new Error(`It ended (${signal ?? status}) before it was ready:\n${said}`)));
  });
  ready.catch(() => {});
  return { child, said: () => said, ready, ended };
}

/** Ends it as Ctrl-C does, and sees that neither it nor its database is left. */
export async function stop(home: string, app: Running): Promise<void> {
  app.child.kill('SIGTERM');
  expect(await app.ended, app.said()).toEqual({ status: 0, signal: null });
  await noneLeft(home);
}

/** No process anywhere works on this home. */
export async function noneLeft(home: string): Promise<void> {
  expect(await findProcess((command) => command.includes(home))).toBeNull();
}

/** Asks the database that runs on a home, past everything of ours, once nobody else is at work in it. */
export async function askDatabase<T>(home: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  const folders = databaseFolders(home);
  const uri = boltUri(readInstance(folders)?.port ?? 0);
  const connection = { uri, username: 'neo4j', password: readFileSync(folders.password, 'utf8').trim() };
  // Whoever else starts a database may have knocked here first, and locked the door for some seconds.
  await until(async () => (await canConnect(connection)) === 'ok', PATIENCE);
  const driver = openDriver(connection);
  const rows: Rows = async (cypher) => (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  try {
    // What a killed client had sent may still be under way.
    while (Number((await rows('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS open'))[0]?.open) > 1);
    return await work(rows);
  } finally {
    await driver.close();
  }
}
export type Rows = (cypher: string) => Promise<Record<string, unknown>[]>;

/** Everything that imports have put into the database that runs on a home: equal texts, equal graphs. */
export function graphOf(home: string): Promise<string> {
  return askDatabase(home, async (rows) => {
    const nodes = await rows('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id');
    const relationships = await rows(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id',
    );
    const files = await rows('MATCH (f:ImportedFile) RETURN f.document AS document, f.statements AS statements ORDER BY f.document');
    return JSON.stringify({ nodes, relationships, files });
  });
}

/** So many things of a graph, for a failure's message and to see that there are any. */
export function sizeOf(graph: string): { nodes: number; relationships: number } {
  const { nodes, relationships } = JSON.parse(graph) as { nodes: unknown[]; relationships: unknown[] };
  return { nodes: nodes.length, relationships: relationships.length };
}

/** A random time up to this many milliseconds, said, so that a failure can be repeated. */
export function anyMoment(most: number, least = 0): number {
  const moment = Math.round(least + Math.random() * (most - least));
  console.log(`killing after ${moment} ms`);
  return moment;
}
