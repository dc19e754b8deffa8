import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freeBytesOf, requireSpace } from './disk-space.ts';
import type { DatabaseFolders } from './folders.ts';
import { writeWhole } from './folders.ts';
import { type Instance, stopInstance, writeInstance } from './instance.ts';
import { refusedPassword, USERNAME } from './password.ts';
import { answers, boltUri } from './port.ts';
import { isRunning } from './processes.ts';
import { machineArguments, serverSettings } from './settings.ts';
import { DatabaseSetupError } from './setup-error.ts';
import { boltIsEnabled, lastLines, startTrouble } from './start-trouble.ts';

export type ServerAnswer = 'ok' | 'refused-password' | 'unreachable';

/** Tries a login at a Bolt address. */
export type Probe = (connection: { uri: string; username: string; password: string }) => Promise<ServerAnswer>;

/** What both starting a server and waiting for one need. */
export type ServerContext = {
  folders: DatabaseFolders;
  canConnect: Probe;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
};

const LOOK_EVERY = 60;
const ALMOST_FULL = 2e6;
const SAY_EVERY = 2_500;
/** Recovery of a large transaction log takes its time; an ordinary start takes seconds. */
const PATIENCE = 120_000;

/**
 * Starts the server and waits until Bolt answers. The caller holds the start lock, and the password is set.
 * Throws a DatabaseSetupError, or the signal's reason; then no server is left running.
 */
export async function startServer(
  context: ServerContext,
  start: { java: string; password: string; instance: Omit<Instance, 'pid'> },
): Promise<Instance> {
  const { folders } = context;
  const { version, port } = start.instance;
  context.signal?.throwIfAborted();
  const settings = serverSettings({ version, port });
  writeWhole(folders.confFile, settings);
  const instance = { ...start.instance, pid: await spawnServer(folders, start.java, settings) };
  try {
    writeInstance(folders, instance);
    await waitForBolt(context, instance, start.password);
    return instance;
  } catch (error) {
    await stopInstance(folders, instance);
    throw error;
  }
}

/** Waits until a running server lets us in. Throws a DatabaseSetupError if it ends, refuses the password or never answers. */
export async function waitForBolt(context: ServerContext, instance: Instance, password: string, patience = PATIENCE): Promise<void> {
  const { folders, report, signal } = context;
  const began = Date.now();
  let said = began;
  while (Date.now() - began < patience) {
    signal?.throwIfAborted();
    if (!isRunning(instance.pid)) throw startTrouble(folders);
    if (boltIsEnabled(folders) && (await answers(instance.port))) {
      const answer = await context.canConnect({ uri: boltUri(instance.port), username: USERNAME, password });
      if (answer === 'ok') return;
      if (answer === 'refused-password') throw refusedPassword(folders, 'it was set up with another one');
    }
    if (Date.now() - said > SAY_EVERY) {
      said = Date.now();
      // On a full disk the server neither starts nor ends.
      await requireSpace({ folder: folders.data, bytes: ALMOST_FULL, freeBytes: freeBytesOf });
      report(`Neo4j is starting (${Math.round((said - began) / 1000)} s)`);
    }
    await sleep(LOOK_EVERY, undefined, { signal });
  }
  throw new DatabaseSetupError(
    'start-failed',
    `The local Neo4j has not answered for ${Math.round(patience / 1000)} s.\n${lastLines(folders)}`,
    `Its logs are in ${folders.logs}.`,
  );
}

async function spawnServer(folders: DatabaseFolders, java: string, settings: string): Promise<number> {
  if (existsSync(folders.consoleLog)) renameSync(folders.consoleLog, previousLog(folders));
  const log = openSync(folders.consoleLog, 'w', 0o600);
  const classPath = [folders.conf, folders.lib].map((folder) => join(folder, '*')).join(delimiter);
  const args = [
    '-cp',
    classPath,
    ...machineArguments(settings),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.root}`,
    `--config-dir=${folders.conf}`,
    '--console-mode',
  ];
  // Detached: Ctrl-C in the terminal then goes to Sightline alone, which stops the database in its own time.
  const server = spawn(java, args, { cwd: folders.root, detached: true, windowsHide: true, stdio: ['ignore', log, log] });
  closeSync(log);
  server.unref();
  const { pid } = server;
  if (pid !== undefined) {
    server.on('error', () => {});
    return pid;
  }
  throw await new Promise((resolve) => server.once('error', resolve));
}

const previousLog = ({ consoleLog }: DatabaseFolders): string => consoleLog.replace(/\.log$/, '.previous.log');
