import { existsSync, readFileSync } from 'node:fs';
import type { DatabaseFolders } from './folders.ts';
import { DatabaseSetupError, noDiskSpace } from './setup-error.ts';

const NOISE = /^\s+at |^\s*\.\.\. \d+ more|^\s*$|^WARNING: /;

/** The last telling lines of what the server printed. */
export function lastLines(folders: DatabaseFolders, count = 5): string {
  const lines = consoleText(folders)
    .split(/\r?\n/)
    .filter((line) => !NOISE.test(line));
  return lines
    .slice(-count)
    .map((line) => line.slice(0, 400))
    .join('\n');
}

/** Why the server ended while it was starting, as far as what it printed tells. */
export function startTrouble(folders: DatabaseFolders): DatabaseSetupError {
  const text = consoleText(folders);
  if (/No space left on device/i.test(text)) return noDiskSpace(folders.root);
  if (/BindException|Address already in use/i.test(text)) {
    return new DatabaseSetupError(
      'port',
      'The port chosen for the local Neo4j was taken by another program at the last moment.',
      'Start again.',
    );
  }
  if (/store_lock|Lock file has been locked|FileLockException/i.test(text)) {
    return new DatabaseSetupError(
      'in-use',
      `Another Neo4j is using the data in ${folders.data}.`,
      'Stop it (it is a java process with that folder on its command line, perhaps of another user or in a container) and start again.',
    );
  }
  if (/Could not reserve enough space|insufficient memory|Cannot allocate memory/i.test(text)) {
    return new DatabaseSetupError(
      'start-failed',
      'There is not enough free memory for the local Neo4j (about 1 GB).',
      'Close something else and start again.',
    );
  }
  return new DatabaseSetupError(
    'start-failed',
    `The local Neo4j ended while it was starting. It last said:\n${lastLines(folders)}`,
    `All it said is in ${folders.consoleLog}. If its data is damaged, move ${folders.data} away and import again.`,
  );
}

/**
 * Whether the server said that it has a port of its own; until then, another program may be what answers there, and the password
 * is none of its business. Where the log is gone, a running server is believed to be there.
 */
export const boltIsEnabled = (folders: DatabaseFolders): boolean =>
  !existsSync(folders.consoleLog) || /Bolt enabled on /.test(consoleText(folders));

function consoleText(folders: DatabaseFolders): string {
  try {
    return readFileSync(folders.consoleLog, 'utf8');
  } catch {
    return '';
  }
}
