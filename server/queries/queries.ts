import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../child-environment.ts';
import type { Connection } from '../neo4j.ts';
import { ProblemError } from '../problem.ts';
import { turns } from '../turns.ts';
import type { QueryOrder } from './run.ts';
import { tooLarge } from './too-large.ts';

type CheckOrder = { cypher: string };
export type QueryMessage = { connection: Connection; order: QueryOrder | CheckOrder } | { stop: true };
export type QueryReply =
  | { json: string }
  | { problem: ConstructorParameters<typeof ProblemError>[0] }
  | { stopped: true }
  | { away: true }
  | { error: string };

/** How many statements run at once: half of the processors stay for everybody else's questions. */
const AT_ONCE = Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)));
const WAITING = 8;
/** Of one person. */
const EACH = 4;
/** How long an idle process is kept: starting one takes half a second. */
const IDLE_SECONDS = 30;
/** What a process may take beyond the query's own time, to plan it and to send its result. */
const GRACE_SECONDS = 15;
/** In megabytes; what is not on the heap is watched by the process itself. */
const MOST_HEAP = 192;

const PROCESS = fileURLToPath(new URL('query.process.ts', import.meta.url));

export type Queries = {
  /** @returns the result as JSON */
  run: (order: QueryOrder, signal: AbortSignal, person?: string) => Promise<string>;
  check: (cypher: string, signal: AbortSignal, person?: string) => Promise<void>;
  close: () => void;
};

/**
 * Runs people's own Cypher in processes of their own, a few at a time: a result that is too large, or a connection that hangs,
 * ends with its process and troubles nobody else.
 */
export function queriesOn(connection: Connection): Queries {
  const idle = new Map<ChildProcess, NodeJS.Timeout>();
  const toRun = turns({ atOnce: AT_ONCE, waiting: WAITING, each: EACH, full: busy });
  const toCheck = turns({ atOnce: 1, waiting: WAITING, each: EACH, full: busy });

  const begin = (): ChildProcess => {
    for (const [rested, timer] of idle) {
      clearTimeout(timer);
      idle.delete(rested);
      if (!rested.connected) continue;
      rested.ref();
      rested.channel?.ref();
      return rested;
    }
    return fork(PROCESS, {
      env: childEnvironment(),
      execArgv: [`--max-old-space-size=${MOST_HEAP}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  };
  const rest = (child: ChildProcess): void => {
    child.removeAllListeners();
    child.unref();
    child.channel?.unref();
    const forget = () => {
      clearTimeout(idle.get(child));
      idle.delete(child);
    };
    child.once('exit', forget);
    child.once('error', forget);
    const timer = setTimeout(() => child.kill('SIGKILL'), IDLE_SECONDS * 1000);
    idle.set(child, timer.unref());
  };

  const send = async (order: QueryOrder | CheckOrder, signal: AbortSignal): Promise<string> => {
    const child = begin();
    const seconds = ('seconds' in order ? order.seconds : 0) + GRACE_SECONDS;
    const reply = await replyOf(child, { connection, order }, { signal, seconds });
    rest(child);
    signal.throwIfAborted();
    return jsonOf(reply);
  };
  return {
    run: (order, signal, person) => toRun(() => send(order, signal), { signal, person }),
    check: async (cypher, signal, person) => {
      await toCheck(() => send({ cypher }, signal), { signal, person });
    },
    close: () => {
      for (const child of idle.keys()) child.kill('SIGKILL');
    },
  };
}

/** What a process replies; one that doesn't, not even to being stopped, is ended. */
function replyOf(child: ChildProcess, message: QueryMessage, options: { signal: AbortSignal; seconds: number }): Promise<QueryReply> {
  const { signal, seconds } = options;
  const timers = [setTimeout(() => child.kill('SIGKILL'), seconds * 1000)];
  const stop = () => {
    child.send({ stop: true } satisfies QueryMessage, () => undefined);
    timers.push(setTimeout(() => child.kill('SIGKILL'), 1000));
  };
  signal.addEventListener('abort', stop);
  return new Promise<QueryReply>((resolve, reject) => {
    child.once('message', resolve as (message: unknown) => void);
    child.once('error', reject);
    // It ends by itself, or is ended by Node, where it took more memory than it may.
    child.once('exit', (_, by) => reject(signal.aborted ? signal.reason : by === 'SIGKILL' ? hung() : tooLarge()));
    child.send(message, (error) => error && reject(error));
  }).finally(() => {
    signal.removeEventListener('abort', stop);
    timers.forEach(clearTimeout);
  });
}

function jsonOf(reply: QueryReply): string {
  if ('json' in reply) return reply.json;
  if ('problem' in reply) throw new ProblemError(reply.problem);
  if ('away' in reply) throw away();
  throw new Error('error' in reply ? reply.error : 'The query was stopped.');
}

const away = () =>
  new ProblemError({
    status: 503,
    kind: 'database-away',
    title: 'The database does not answer',
    detail: 'The database does not answer at the moment. Nothing is lost; try again in a few seconds.',
  });
const busy = {
  kind: 'queries-busy',
  title: 'Too many queries at once',
  detail: `As many queries as may are running, and ${WAITING} are waiting, or ${EACH} of them are yours. Try again in a few seconds.`,
};
const hung = () =>
  new ProblemError({
    status: 422,
    kind: 'query-stopped',
    title: 'The query was stopped',
    detail: 'The database did not answer in time, and the query was given up. Make it shorter or plainer.',
    parameter: 'cypher',
  });
