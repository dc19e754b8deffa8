import { execFileSync } from 'node:child_process';

/** Resident sets, in bytes: of the app's own process, of all that it has started, and of the database. */
export type Memory = { app: number; helpers: number; database: number };

/** Looks at the system's list of processes. Not on Windows, which has no `ps`. */
export function memoryOf({ app, database }: { app: number; database: number }): Memory {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const bytesOf = (chosen: typeof processes) => chosen.reduce((sum, [, , kibibytes]) => sum + kibibytes * 1024, 0);
  return {
    app: bytesOf(processes.filter(([pid]) => pid === app)),
    helpers: bytesOf(processes.filter(([pid, parent]) => parent === app && pid !== database)),
    database: bytesOf(processes.filter(([pid]) => pid === database)),
  };
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
