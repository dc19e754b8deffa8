import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** More processes than this don't write on one machine at once. */
const MOST = 1000;

/** Locks that this process holds: in a container, the process before it had the same number. */
const held = new Set<string>();

/**
 * Takes a chain that no other process writes: this machine's first free one. Machines never share one, so that a lock
 * whose process is gone can be told from one whose process runs elsewhere.
 * @throws Error where the folder can't be written
 */
export function takeChain(folder: string, machine: string): { chain: string; release: () => void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const prefix = machine.replace(/[^A-Za-z0-9-]/g, '-') || 'machine';
  for (let number = 1; number <= MOST; number++) {
    const chain = `${prefix}-${number}`;
    const lock = join(folder, `${chain}.lock`);
    if (!locked(lock) && !(removedStale(lock) && locked(lock))) continue;
    held.add(lock);
    const release = () => {
      held.delete(lock);
      rmSync(lock, { force: true });
    };
    return { chain, release };
  }
  throw new Error(`All ${MOST} chains of ${folder} are in use. Remove the .lock files of processes that have ended.`);
}

/** Whether the lock is ours now. */
function locked(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the lock was a dead process's and is gone. */
function removedStale(lock: string): boolean {
  const aside = `${lock}.${process.pid}`;
  try {
    if (held.has(lock) || !isDead(readFileSync(lock, 'utf8'))) return false;
    // Of several that find it at once, only one can move it; what it moved must still be the dead one's.
    renameSync(lock, aside);
    const dead = isDead(readFileSync(aside, 'utf8'));
    if (dead) rmSync(aside);
    else renameSync(aside, lock);
    return dead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function isDead(text: string): boolean {
  const pid = Number(text);
  // Empty for the moment in which somebody writes it.
  if (!(pid > 0)) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
