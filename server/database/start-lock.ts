import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, type ProcessMark, thisProcess } from './process-mark.ts';

const LOOK_EVERY = 100;
const SAY_EVERY = 2_500;
/** No one needs this long between creating the lock and writing its line. */
const HALF_WRITTEN = 5_000;

export type LockOptions = { file: string; report?: (line: string) => void; signal?: AbortSignal | undefined };

/**
 * Does `work` while holding the lock file, so that only one process at a time fetches, starts or stops the database.
 * Waits for another holder as long as it lives; the lock of one that was killed is taken over.
 */
export async function withStartLock<T>(options: LockOptions, work: () => Promise<T>): Promise<T> {
  const { file, report, signal } = options;
  const mine = JSON.stringify({ ...(await thisProcess()), id: randomUUID() });
  let quietSince = Date.now();
  while (!take(file, mine)) {
    const holder = await liveHolder(file);
    if (holder === 'gone') continue;
    if (Date.now() - quietSince > SAY_EVERY) {
      report?.(`Waiting for process ${holder}, which is starting or stopping the same database`);
      quietSince = Date.now();
    }
    await sleep(LOOK_EVERY, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

function take(file: string, line: string): boolean {
  const handle = openNew(file);
  if (handle === null) return false;
  try {
    writeSync(handle, line);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** The pid of the lock's holder; 'gone' if the lock was free meanwhile, or its holder was dead and it has been removed. */
async function liveHolder(file: string): Promise<number | 'unknown' | 'gone'> {
  const line = read(file);
  if (line === null) return 'gone';
  const holder = parse(line);
  if (holder === null && age(file) < HALF_WRITTEN) return 'unknown';
  if (holder !== null && (await isSameProcess(holder))) return holder.pid;
  removeStale(file, line);
  return 'gone';
}

/**
 * Two may find the same lock stale, and the slower one must not remove the lock that the quicker one has taken since.
 * So only the holder of a second lock, for an instant, removes the first, and only if it is still the stale one.
 */
function removeStale(file: string, line: string): void {
  const second = `${file}.stale`;
  const handle = openNew(second);
  if (handle === null) {
    if (age(second) > HALF_WRITTEN) rmSync(second, { force: true });
    return;
  }
  try {
    if (read(file) === line) rmSync(file, { force: true });
  } finally {
    closeSync(handle);
    rmSync(second, { force: true });
  }
}

function openNew(file: string): number | null {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function age(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function parse(line: string): ProcessMark | null {
  try {
    return JSON.parse(line) as ProcessMark;
  } catch {
    return null;
  }
}
