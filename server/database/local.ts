import { existsSync, readFileSync } from 'node:fs';
import { type FreeBytes, freeBytesOf, requireSpace } from './disk-space.ts';
import { ensureJars } from './fetch.ts';
import { createFolders, type DatabaseFolders } from './folders.ts';
import { findInstance, type Instance, stopInstance, writeInstance } from './instance.ts';
import { findJava } from './java.ts';
import { joinRunning } from './join.ts';
import { ensurePassword, USERNAME } from './password.ts';
import { boltUri, freePort } from './port.ts';
import { recover } from './recover.ts';
import { pinnedRelease } from './release.ts';
import { type Probe, type ServerContext, startServer } from './server-process.ts';
import { portIn } from './settings.ts';
import { DatabaseSetupError, fromFileError } from './setup-error.ts';
import { withStartLock } from './start-lock.ts';
import { addUser, liveUsers, removeUser } from './users.ts';
import { type DatabaseState, ServerWatch } from './watch.ts';

export type { Probe } from './server-process.ts';
export { localDatabaseStatus, stopLocalDatabase } from './status.ts';
export type { DatabaseState } from './watch.ts';

export type LocalDatabase = {
  uri: string;
  username: string;
  password: string;
  /** Another process had started it. */
  joined: boolean;
  /** Calls the listener at each change from now on; returns what ends that. */
  onState(listener: (state: DatabaseState) => void): () => void;
  /** Ends this use; stops the database unless another live process still uses it, or it is kept. */
  release(): Promise<void>;
};

export type OpenOptions = {
  /** The `.sightline` folder. */
  home: string;
  /** Takes lines that say what is going on, at least one each 3 s while it takes longer. */
  report: (line: string) => void;
  canConnect: Probe;
  signal?: AbortSignal;
  /** Leaves the database running after the last release, until `stopLocalDatabase`. */
  keep?: boolean;
  /** What tests change about the machine: the environment (PATH, JAVA_HOME), the jars' folder, the free disk space. */
  machine?: { env?: NodeJS.ProcessEnv; lib?: string; freeBytes?: FreeBytes };
};

/** An empty database and its logs; the jars ask for more. */
const SPACE_TO_START = 60e6;

/**
 * Opens the local Neo4j on a home folder: joins the one that runs there, or else starts it, fetching it the first time.
 * Throws a DatabaseSetupError saying what is missing and what to do, or the signal's reason if it was aborted.
 */
export async function openLocalDatabase(options: OpenOptions): Promise<LocalDatabase> {
  const { home, report, signal, keep = false } = options;
  try {
    const folders = createFolders(home, options.machine?.lib);
    const context: ServerContext = { folders, canConnect: options.canConnect, report, signal };
    return await withStartLock({ file: folders.lock, report, signal }, async () => {
      const joined = await joinRunning(context, pinnedRelease().version);
      const { instance, password } = joined ?? (await startAnew(context, options));
      if (keep && !instance.kept) writeInstance(folders, { ...instance, kept: true });
      const note = await addUser(folders.users);
      return inUse({ context, options, instance, password, note, joined: joined !== null });
    });
  } catch (error) {
    throw signal?.aborted ? signal.reason : fromFileError(error, home);
  }
}

async function startAnew(context: ServerContext, options: OpenOptions): Promise<{ instance: Instance; password: string }> {
  const { folders, report, signal } = context;
  const { env = process.env, freeBytes = freeBytesOf } = options.machine ?? {};
  const release = pinnedRelease();
  const port = await portOfUsers(folders);
  const java = await findJava(env);
  if (java.note) report(java.note);
  await ensureJars({ folders, release, env, freeBytes, report, signal });
  await requireSpace({ folder: folders.root, bytes: SPACE_TO_START, freeBytes });
  report(`Preparing Neo4j ${release.version}`);
  const password = await ensurePassword(folders, java.path);
  report('Starting Neo4j');
  const start = async (wished: number | null) =>
    startServer(context, { java: java.path, password, instance: { port: await freePort(wished), version: release.version } });
  try {
    return { instance: await start(port), password };
  } catch (error) {
    // Someone took the port between our look and the server's. Any other will do.
    if (!(error instanceof DatabaseSetupError && error.kind === 'port')) throw error;
    return { instance: await start(0), password };
  }
}

/** The port that processes which lost their database still look for it on, if there are any. */
async function portOfUsers(folders: DatabaseFolders): Promise<number | null> {
  if (!existsSync(folders.confFile) || (await liveUsers(folders.users)).length === 0) return null;
  return portIn(readFileSync(folders.confFile, 'utf8'));
}

type Use = { context: ServerContext; options: OpenOptions; instance: Instance; password: string; note: string; joined: boolean };

function inUse({ context, options, instance, password, note, joined }: Use): LocalDatabase {
  const { folders } = context;
  const leaving = new AbortController();
  const quiet: ServerContext = { ...context, report: () => {}, signal: leaving.signal };
  const env = options.machine?.env ?? process.env;
  const watch = new ServerWatch({
    folders,
    instance,
    recover: (crashed, tell) => recover({ context: quiet, env, password, crashed, tell }),
  });
  let released: Promise<void> | null = null;
  const release = async () => {
    leaving.abort();
    await watch.end();
    const go = () => leave(folders, note);
    await withStartLock({ file: folders.lock }, go).catch((error) => {
      // On a full disk there is no room for the lock, but the database is to stop all the same.
      if (error.code !== 'ENOSPC') throw error;
      return go();
    });
  };
  return {
    uri: boltUri(instance.port),
    username: USERNAME,
    password,
    joined,
    onState: (listener) => watch.onState(listener),
    release: () => (released ??= release()),
  };
}

async function leave(folders: DatabaseFolders, note: string): Promise<void> {
  removeUser(note);
  const running = await findInstance(folders, true);
  if (running === null || running.kept || (await liveUsers(folders.users)).length > 0) return;
  await stopInstance(folders, running);
}
