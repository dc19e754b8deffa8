import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process as the system knows it; `started` tells it from a later one that got the same pid. */
export type ProcessFacts = { pid: number; started: string; command: string };

/** Whether a process with this pid runs. One that has ended and waits for its parent to notice doesn't count. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return linuxStat(pid)?.state !== 'Z';
};

/** When and as what a process was started, or null if there is none. */
export const processFacts = async (pid: number): Promise<ProcessFacts | null> => {
  if (!isRunning(pid)) return null;
  const stat = linuxStat(pid);
  if (stat) return { pid, started: `${stat.started}@${linuxBoot()}`, command: linuxCommand(pid) };
  const [facts] = await listProcesses(pid);
  return facts ?? { pid, started: '', command: '' };
};

/** The first process whose command line satisfies `matches`. */
export const findProcess = async (matches: (command: string) => boolean): Promise<ProcessFacts | null> => {
  if (process.platform !== 'linux') return (await listProcesses()).find(({ command }) => matches(command)) ?? null;
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && matches(linuxCommand(Number(name))));
  return pid === undefined ? null : processFacts(Number(pid));
};

/**
 * Asks a process to end and waits; after `patience` milliseconds it is killed.
 * (On Windows the first signal already ends it at once; Neo4j recovers from its transaction log at the next start.)
 */
export const endProcess = async (pid: number, patience = 20_000): Promise<void> => {
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + patience;
  while (isRunning(pid) && Date.now() < deadline) await sleep(25);
  if (isRunning(pid)) signal(pid, 'SIGKILL');
  while (isRunning(pid) && Date.now() < deadline + 5_000) await sleep(25);
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
};

// Linux tells more from /proc, at once and without a `ps`, which slim images lack.
const linuxStat = (pid: number): { state: string; started: string } | null => {
  const text = read(`/proc/${pid}/stat`);
  // The name in brackets may itself hold spaces and brackets, so count from the last bracket.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return text === '' ? null : { state: fields[0] ?? '', started: fields[19] ?? '' };
};

const linuxBoot = (): string => read('/proc/sys/kernel/random/boot_id').trim();

const linuxCommand = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

const read = (file: string): string => {
  if (process.platform !== 'linux') return '';
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Elsewhere: `ps`, or PowerShell on Windows; both made to print "pid|started|command". */
const listProcesses = async (pid?: number): Promise<ProcessFacts[]> => {
  const filter = pid === undefined ? '' : ` -Filter "ProcessId=${pid}"`;
  const query = `Get-CimInstance Win32_Process${filter} | % { "$($_.ProcessId)|$($_.CreationDate.Ticks)|$($_.CommandLine)" }`;
  const listing =
    process.platform === 'win32'
      ? run('powershell', ['-NoProfile', '-Command', query], { windowsHide: true })
      : run('ps', ['-ww', ...(pid === undefined ? ['-A'] : ['-p', String(pid)]), '-o', 'pid=,lstart=,command='], {
          env: { ...process.env, LC_ALL: 'C' },
          maxBuffer: 16_000_000,
        });
  const { stdout } = await listing.catch(() => ({ stdout: '' }));
  const line = process.platform === 'win32' ? /^(\d+)\|(\d*)\|(.*)$/ : /^\s*(\d+)\s+((?:\S+\s+){4}\d{4})\s+(.*)$/;
  return stdout.split(/\r?\n/).flatMap((text) => {
    const [, id, started, command] = line.exec(text) ?? [];
    return id === undefined ? [] : [{ pid: Number(id), started: started ?? '', command: command ?? '' }];
  });
};
