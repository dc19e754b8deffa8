import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseFolders, writeWhole } from './folders.ts';
import { endProcess, findProcess, isRunning, processFacts } from './processes.ts';
import { portIn } from './settings.ts';

/** The database server as it was last started; shared by all processes that use it. */
export type Instance = {
  pid: number;
  port: number;
  version: string;
  /** Stays when its last user goes, until it is stopped on request. */
  kept?: boolean;
  /** When it was last restarted after a crash (milliseconds since 1970). */
  restartedAt?: number;
  /** It is being stopped on purpose: its end is no crash. */
  stopping?: boolean;
};

export function readInstance(folders: DatabaseFolders): Instance | null {
  try {
    return JSON.parse(readFileSync(folders.instance, 'utf8')) as Instance;
  } catch {
    return null;
  }
}

export function writeInstance(folders: DatabaseFolders, instance: Instance): void {
  writeWhole(folders.instance, `${JSON.stringify(instance)}\n`);
}

/**
 * The server that runs on this home folder, or null. One that nobody noted (its parent was killed right after starting
 * it) is found among the system's processes. A note that names a dead process, or one that is no server of ours, is
 * removed if `clean` is set, which only the holder of the start lock may do.
 */
export async function findInstance(folders: DatabaseFolders, clean: boolean): Promise<Instance | null> {
  const noted = readInstance(folders);
  if (noted && (await isServer(folders, noted.pid))) return noted;
  if (noted && clean) rmSync(folders.instance, { force: true });

  if (!existsSync(join(folders.data, 'server_id')) && !existsSync(folders.confFile)) return null;
  const found = await findProcess((command) => isServerCommand(folders, command));
  const port = existsSync(folders.confFile) ? portIn(readFileSync(folders.confFile, 'utf8')) : null;
  return found && { pid: found.pid, port: port ?? 0, version: '' };
}

/** Stops the server if that pid is really ours, and removes its note. */
export async function stopInstance(folders: DatabaseFolders, instance: Instance): Promise<void> {
  if (await isServer(folders, instance.pid)) {
    try {
      writeInstance(folders, { ...instance, stopping: true });
    } catch {
      // A full disk must not keep it running; others will then take its end for a crash.
    }
    await endProcess(instance.pid);
  }
  rmSync(folders.instance, { force: true });
}

async function isServer(folders: DatabaseFolders, pid: number): Promise<boolean> {
  if (!isRunning(pid)) return false;
  return isServerCommand(folders, (await processFacts(pid))?.command ?? '');
}

const isServerCommand = (folders: DatabaseFolders, command: string): boolean =>
  command.includes(' org.neo4j.server.CommunityEntryPoint ') && command.includes(`--home-dir=${folders.root} `);
