import { Worker } from 'node:worker_threads';
import { ProblemError } from '../problem.ts';
import type { DrawReply } from './draw.worker.ts';
import type { DrawTask } from './drawn.ts';

/** How long an idle thread is kept: what it has loaded makes the next diagram quicker, and costs memory. */
const IDLE_SECONDS = 20;
/** No diagram that anybody waits for takes longer. */
const LONGEST_SECONDS = 60;

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void; timer: NodeJS.Timeout };

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let tickets = 0;
const waiting = new Map<number, Waiting>();

/**
 * Draws in a thread of its own, so that the server goes on answering; the thread ends when there has been nothing to draw
 * for a while, and its memory with it.
 * @throws ProblemError as `drawn` does, and where it takes too long
 */
export function draw(task: DrawTask): Promise<Uint8Array> {
  worker ??= begin();
  clearTimeout(idle);
  worker.ref();
  tickets += 1;
  const ticket = tickets;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(tooSlow()), LONGEST_SECONDS * 1000);
    waiting.set(ticket, { resolve, reject, timer });
    worker?.postMessage({ ticket, task });
  });
}

function begin(): Worker {
  const started = new Worker(new URL('draw.worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 768 } });
  started.on('message', (reply: DrawReply) => {
    const asked = waiting.get(reply.ticket);
    waiting.delete(reply.ticket);
    clearTimeout(asked?.timer);
    if ('bytes' in reply) asked?.resolve(reply.bytes);
    else asked?.reject('problem' in reply ? new ProblemError(reply.problem) : new Error(reply.error));
    if (waiting.size === 0) rest();
  });
  started.on('error', (error) => {
    if (worker === started)
      end(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow() : asError(error));
  });
  return started;
}

/** Nothing is waited for: the thread keeps no process alive, and ends after a while. */
function rest(): void {
  worker?.unref();
  idle = setTimeout(() => end(new Error('Ended while idle.')), IDLE_SECONDS * 1000).unref();
}

/** Ends the thread; whoever still waits is told why. */
function end(why: Error): void {
  void worker?.terminate();
  worker = undefined;
  clearTimeout(idle);
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer);
    reject(why);
  }
  waiting.clear();
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const tooSlow = (): ProblemError =>
  new ProblemError({
    status: 504,
    kind: 'too-slow',
    title: 'The diagram took too long',
    detail: 'The diagram is too large to be arranged in time, and was given up. Narrow it by an area, a date or fewer relationship types.',
  });
