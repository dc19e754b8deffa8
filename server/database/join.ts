import { existsSync, readFileSync } from 'node:fs';
import { findInstance, type Instance, stopInstance, writeInstance } from './instance.ts';
import { keptPassword } from './password.ts';
import { type ServerContext, waitForBolt } from './server-process.ts';
import { serverSettings } from './settings.ts';
import { DatabaseSetupError } from './setup-error.ts';
import { liveUsers } from './users.ts';

/** An orphan may still be starting, its parent having been killed meanwhile. */
const PATIENCE = 60_000;

/**
 * The server that runs on this home folder already, if it answers to our password: one that others use, or an orphan of
 * a killed parent. An orphan that doesn't answer, or was started with other settings or another version, is stopped.
 * Returns null if none is left. The caller holds the start lock.
 */
export async function joinRunning(context: ServerContext, version: string): Promise<{ instance: Instance; password: string } | null> {
  const { folders, report, signal } = context;
  const instance = await findInstance(folders, true);
  if (instance === null) return null;

  const users = await liveUsers(folders.users);
  const password = keptPassword(folders);
  const isOrphan = users.length === 0 && !instance.kept;
  if (isOrphan && !isCurrent(context, version, instance.port)) {
    report('Stopping a Neo4j that an earlier Sightline left behind with other settings');
  } else if (password !== null) {
    try {
      await waitForBolt(context, instance, password, PATIENCE);
      writeInstance(folders, instance);
      report(isOrphan ? 'Using the Neo4j that an earlier Sightline left running' : 'Using the Neo4j that is running already');
      return { instance, password };
    } catch (error) {
      if (signal?.aborted) throw error;
      const refused = error instanceof DatabaseSetupError && error.kind === 'refused-password';
      if (refused && users.length > 0) throw error;
      report('Stopping a Neo4j that does not answer');
    }
  }
  await stopInstance(folders, instance);
  return null;
}

function isCurrent({ folders }: ServerContext, version: string, port: number): boolean {
  return existsSync(folders.confFile) && readFileSync(folders.confFile, 'utf8') === serverSettings({ version, port });
}
