import { setTimeout as sleep } from 'node:timers/promises';

/** By how many megabytes this process has grown at most while work was done, as the system counts it. */
export async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  let done = false;
  const watching = (async () => {
    while (!done) {
      most = Math.max(most, process.memoryUsage.rss());
      await sleep(20);
    }
  })();
  try {
    await work();
  } finally {
    // Work that never let go of the thread is only seen now.
    most = Math.max(most, process.memoryUsage.rss());
    done = true;
    await watching;
  }
  return (most - before) / 1e6;
}
