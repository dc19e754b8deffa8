import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DatabaseFolders, writeWhole } from './folders.ts';
import { DatabaseSetupError } from './setup-error.ts';

const run = promisify(execFile);

export const USERNAME = 'neo4j';

/** The password kept from earlier, or null. */
export function keptPassword(folders: DatabaseFolders): string | null {
  return existsSync(folders.password) ? readFileSync(folders.password, 'utf8').trim() : null;
}

/**
 * The password of this database: the kept one, or a new random one for a database that has no data yet.
 * Throws a DatabaseSetupError if there is data whose password is gone.
 */
export async function ensurePassword(folders: DatabaseFolders, java: string): Promise<string> {
  const hasData = existsSync(join(folders.data, 'databases', 'system'));
  const kept = keptPassword(folders);
  if (hasData && !kept) throw refusedPassword(folders, `its password file ${folders.password} is gone`);
  // Hexadecimal: Neo4j's tool takes a password that begins with a dash for an option.
  const password = kept || randomBytes(24).toString('hex');
  if (!kept) writeWhole(folders.password, `${password}\n`);
  if (!hasData) await setInitialPassword({ folders, java, password });
  return password;
}

export function refusedPassword(folders: DatabaseFolders, why: string): DatabaseSetupError {
  return new DatabaseSetupError(
    'refused-password',
    `The local database in ${folders.data} does not accept Sightline's password: ${why}.`,
    `Put the right password back into ${folders.password}, or move ${folders.data} away to begin with an empty database and import again.`,
  );
}

/** Neo4j's own tool writes the password's hash, from where the first start takes it. */
async function setInitialPassword(options: { folders: DatabaseFolders; java: string; password: string }): Promise<void> {
  const { folders, java, password } = options;
  const argumentsFile = join(folders.root, 'set-password.args');
  const args = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(folders.lib, '*'),
    `-Dbasedir=${folders.root}`,
    'org.neo4j.server.startup.Neo4jAdminCommand',
    'dbms',
    'set-initial-password',
    password,
  ];
  // Written anew at the start; one from another version might hold what this tool refuses.
  rmSync(folders.confFile, { force: true });
  // A file, because every user of the machine may read the command line of a process.
  writeFileSync(argumentsFile, args.map((arg) => `"${arg.replaceAll('\\', '\\\\')}"`).join('\n'), { mode: 0o600 });
  const env = { ...process.env, NEO4J_HOME: folders.root, NEO4J_CONF: folders.conf };
  try {
    await run(java, [`@${argumentsFile}`], { env, windowsHide: true, timeout: 60_000 });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n')[0] || String(error);
    throw new DatabaseSetupError(
      'start-failed',
      `The local Neo4j could not be given a password: ${said}`,
      `Start again; if it stays, move ${folders.root} away to begin anew.`,
      { cause: error },
    );
  } finally {
    rmSync(argumentsFile, { force: true });
  }
}
