import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../child-environment.ts';
import { ProblemError } from '../problem.ts';
import { turns, type Whose } from '../turns.ts';
import type { DrawReply } from './draw.process.ts';
import type { Task } from './drawn.ts';

/** How long an idle process is kept: what it has loaded makes the next diagram quicker, and costs memory. */
const IDLE_SECONDS = 20;
/** No diagram that anybody waits for takes longer, once it is its turn. */
const LONGEST_SECONDS = 60;
/** In megabytes. */
const MOST_MEMORY = 768;
const WAITING = 20;
/** Of one person. */
const EACH = 5;
const busy = {
  kind: 'diagrams-busy',
  title: 'Too many diagrams at once',
  detail: `${WAITING} diagrams are waiting to be drawn, or ${EACH} of them are yours. Try again in a few seconds.`,
};

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void; timer: NodeJS.Timeout };

type Draw = (task: Task, whose?: Whose) => Promise<Uint8Array>;

/**
 * Draws in a process of its own, one after another, so that the server goes on answering; the process ends when there has been
 * nothing to draw for a while, and all its memory with it (a thread’s would stay with the server).
 * @throws ProblemError as `drawn` does, where it takes too long, and where too many wait
 */
export const draw: Draw = drawer();

/** The same in another process, which leaves the machine to whatever else is asked of it: nobody waits for a single one of many. */
export const drawBehind: Draw = drawer({ niceness: constants.priority.PRIORITY_LOW });

function drawer({ niceness }: { niceness?: number } = {}): Draw {
  let drawer: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let tickets = 0;
  const waiting = new Map<number, Waiting>();
  const inTurn = turns({ atOnce: 1, waiting: WAITING, each: EACH, full: busy });

  function begin(): ChildProcess {
    const started = fork(fileURLToPath(new URL('draw.process.ts', import.meta.url)), {
      env: childEnvironment(),
      execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    if (niceness !== undefined) makeWay(started, niceness);
    started.on('message', (reply: DrawReply) => {
      const asked = waiting.get(reply.ticket);
      waiting.delete(reply.ticket);
      clearTimeout(asked?.timer);
      if ('bytes' in reply) asked?.resolve(reply.bytes);
      else asked?.reject('problem' in reply ? new ProblemError(reply.problem) : new Error(reply.error));
      if (waiting.size === 0) rest();
    });
    // It ends by itself only where a diagram took more memory than it may.
    for (const ended of ['exit', 'error'] as const) {
      started.on(ended, () => {
        if (drawer === started) end(tooSlow());
      });
    }
    return started;
  }

  /** Nothing is waited for: the process keeps no other alive, and ends after a while. */
  function rest(): void {
    drawer?.unref();
    drawer?.channel?.unref();
    idle = setTimeout(() => end(new Error('Ended while idle.')), IDLE_SECONDS * 1000).unref();
  }

  /** Ends the process; whoever still waits is told why. */
  function end(why: Error): void {
    const ending = drawer;
    drawer = undefined;
    ending?.kill();
    clearTimeout(idle);
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(why);
    }
    waiting.clear();
  }

  const drawNow = (task: Task): Promise<Uint8Array> => {
    drawer ??= begin();
    clearTimeout(idle);
    drawer.ref();
    drawer.channel?.ref();
    tickets += 1;
    const ticket = tickets;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(tooSlow()), LONGEST_SECONDS * 1000);
      waiting.set(ticket, { resolve, reject, timer });
      drawer?.send({ ticket, task });
    });
  };
  return (task, whose) => inTurn(() => drawNow(task), whose);
}

/** Where the system forbids it, it is drawn at the usual priority. */
function makeWay({ pid }: ChildProcess, niceness: number): void {
  try {
    if (pid !== undefined) setPriority(pid, niceness);
  } catch {
    // Nothing is lost but a little of the others' speed.
  }
}

function tooSlow(): ProblemError {
  return new ProblemError({
    status: 504,
    kind: 'too-slow',
    title: 'The diagram took too long',
    detail: 'The diagram is too large to be arranged in time, and was given up. Narrow it by an area, a date or fewer relationship types.',
  });
}
