import { processFacts } from './processes.ts';

/** Names one process for good: a pid alone comes round again. */
export type ProcessMark = { pid: number; started: string };

/** The mark of the process this runs in. */
export async function thisProcess(): Promise<ProcessMark> {
  const facts = await processFacts(process.pid);
  return { pid: process.pid, started: facts?.started ?? '' };
}

/** Whether the marked process still runs. Where the system doesn't tell start times, the pid has to do. */
export async function isSameProcess(mark: ProcessMark): Promise<boolean> {
  const facts = await processFacts(mark.pid);
  if (facts === null) return false;
  return facts.started === mark.started || facts.started === '' || mark.started === '';
}
