import { existsSync, realpathSync } from 'node:fs';
import { fetchedVersion } from './fetch.ts';
import { type DatabaseFolders, databaseFolders } from './folders.ts';
import { findInstance, stopInstance } from './instance.ts';
import { answers, boltUri } from './port.ts';
import { fromFileError } from './setup-error.ts';
import { withStartLock } from './start-lock.ts';
import { liveUsers } from './users.ts';

export type LocalDatabaseStatus = {
  state: 'stopped' | 'running' | 'not-answering';
  /** The fetched version, or null before the first start. */
  version: string | null;
  uri: string | null;
  pid: number | null;
  /** The pids of the Sightline processes that use it. */
  users: number[];
  /** Stays when its last user goes. */
  kept: boolean;
  folder: string;
  log: string;
};

/** How the local database stands; changes nothing. */
export async function localDatabaseStatus({ home }: { home: string }): Promise<LocalDatabaseStatus> {
  const folders = existingFolders(home);
  const instance = existsSync(folders.root) ? await findInstance(folders, false) : null;
  const files = { version: fetchedVersion(folders.lib), folder: folders.root, log: folders.consoleLog };
  if (instance === null) return { state: 'stopped', uri: null, pid: null, users: [], kept: false, ...files };
  return {
    state: (await answers(instance.port)) ? 'running' : 'not-answering',
    uri: boltUri(instance.port),
    pid: instance.pid,
    users: await liveUsers(folders.users),
    kept: instance.kept ?? false,
    ...files,
  };
}

/**
 * Stops the local database, also while others use it: they are told that it was stopped, and don't restart it.
 * Returns whether one ran, and the pids of those that were using it.
 */
export async function stopLocalDatabase({ home }: { home: string }): Promise<{ stopped: boolean; users: number[] }> {
  const folders = existingFolders(home);
  if (!existsSync(folders.root)) return { stopped: false, users: [] };
  try {
    return await withStartLock({ file: folders.lock }, async () => {
      const instance = await findInstance(folders, true);
      if (instance === null) return { stopped: false, users: [] };
      const users = await liveUsers(folders.users);
      await stopInstance(folders, instance);
      return { stopped: true, users };
    });
  } catch (error) {
    throw fromFileError(error, home);
  }
}

const existingFolders = (home: string): DatabaseFolders => databaseFolders(existsSync(home) ? realpathSync(home) : home);
