import { constants, setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Message, Reading } from './read-file.ts';

/** In bytes: what a reader unpacks lies outside the heap, where no other limit counts it. */
const MOST_MEMORY = 700e6;
const MOST_HEAP = 400;

/**
 * The process that `read-file.ts` starts for one file: a thread reads it, while this one looks on, and ends both where they take
 * more memory than they may.
 */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.once('disconnect', () => process.exit());
setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) reply({ refusal: 'memory' });
}, 10);

process.once('message', (file: Reading) => {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
    stdout: true,
    stderr: true,
  });
  worker.on('message', reply);
  worker.on('error', (error: Error & { code?: string }) => {
    reply({ refusal: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'unknown' });
  });
  worker.on('exit', () => reply({ refusal: 'unknown' }));
});

function reply(message: Message): void {
  process.send?.(message, () => process.exit());
}
