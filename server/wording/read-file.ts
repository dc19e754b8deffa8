import { Worker } from 'node:worker_threads';
import type { WordingFormat } from '../../contract/wording.ts';
import type { Line } from './part.ts';
import { type Refusal, unreadable } from './unreadable.ts';

const SECONDS = 30;
/** What a thread may have in objects, in megabytes. */
const HEAP = 300;
/** By how much reading may make the process grow, in bytes: what a thread unpacks is none of its objects, and has no limit there. */
const GROWTH = 400e6;
const LOOK_EVERY = 25;

type File = { name: string; bytes: Uint8Array };
type Read = { format: WordingFormat; lines: Line[] };
type Message = { read?: Read; refusal?: Refusal };

/** One file after another, so that what the process grows by belongs to the one that is being read. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a person's file in a thread of its own, bounded in memory and time.
 * @throws ProblemError that says why it cannot be read, and what to do
 */
export function readFile(file: File): Promise<Read> {
  const reading = turn.then(() => readAlone(file));
  turn = reading.catch(() => undefined);
  return reading;
}

async function readAlone(file: File): Promise<Read> {
  const { promise, resolve } = Promise.withResolvers<Message>();
  const before = process.memoryUsage.rss();
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    stdout: true,
    stderr: true,
  });
  const timer = setTimeout(() => resolve({ refusal: 'slow' }), SECONDS * 1000);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > GROWTH) resolve({ refusal: 'memory' });
  }, LOOK_EVERY);
  worker.on('message', resolve);
  worker.on('error', (error: Error & { code?: string }) => {
    resolve({ refusal: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'unknown' });
  });
  worker.on('exit', () => resolve({ refusal: 'unknown' }));
  try {
    const { read, refusal } = await promise;
    if (!read) throw unreadable(refusal ?? 'unknown');
    return read;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}
