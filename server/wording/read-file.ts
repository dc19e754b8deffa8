import { Worker } from 'node:worker_threads';
import type { WordingFormat } from '../../contract/wording.ts';
import type { Line } from './part.ts';
import { type Refusal, unreadable } from './unreadable.ts';

const SECONDS = 30;
const MEGABYTES = 400;

type Message = { read?: { format: WordingFormat; lines: Line[] }; refusal?: Refusal };

/**
 * Reads a person's file in a thread of its own, bounded in memory and time.
 * @throws ProblemError that says why it cannot be read, and what to do
 */
export async function readFile(file: { name: string; bytes: Uint8Array }): Promise<{ format: WordingFormat; lines: Line[] }> {
  const { promise, resolve } = Promise.withResolvers<Message>();
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true,
    stderr: true,
  });
  const timer = setTimeout(() => resolve({ refusal: 'slow' }), SECONDS * 1000);
  worker.on('message', resolve);
  worker.on('error', (error: Error & { code?: string }) => {
    resolve({ refusal: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'bomb' : 'unknown' });
  });
  worker.on('exit', () => resolve({ refusal: 'unknown' }));
  try {
    const { read, refusal } = await promise;
    if (!read) throw unreadable(refusal ?? 'unknown');
    return read;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
