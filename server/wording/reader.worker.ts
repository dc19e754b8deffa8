import { parentPort, workerData } from 'node:worker_threads';
import { partsOf } from './parts.ts';
import type { Reading } from './read-file.ts';
import { UnreadableFile } from './unreadable.ts';

/** Reads one file apart from the server, whose memory and time a hostile one cannot take. */
try {
  parentPort?.postMessage({ read: await partsOf(workerData as Reading) });
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  parentPort?.postMessage({ refusal: error.refusal });
}
