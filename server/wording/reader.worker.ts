import { parentPort, workerData } from 'node:worker_threads';
import { linesOf } from './lines.ts';
import { UnreadableFile } from './unreadable.ts';

/** Reads one file apart from the server, whose memory and time a hostile one cannot take. */
try {
  parentPort?.postMessage({ read: await linesOf(workerData as { name: string; bytes: Uint8Array }) });
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  parentPort?.postMessage({ refusal: error.refusal });
}
