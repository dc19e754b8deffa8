import { constants, setPriority } from 'node:os';
import { isAway, openDriver } from '../neo4j.ts';
import { ProblemError } from '../problem.ts';
import type { QueryMessage, QueryReply } from './queries.ts';
import { checkQuery, runQuery } from './run.ts';

/** In bytes: a single record can be larger than any process. */
const MOST_MEMORY = 480e6;

/**
 * The process that `queries.ts` starts: runs one statement at a time and sends its result as JSON; ends with whoever started it.
 * It ends by itself, with status 7, where a result takes more memory than it may.
 */
// The server that answers everybody goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

let driver: ReturnType<typeof openDriver> | undefined;
let running: AbortController | undefined;

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(7);
}, 20).unref();

process.once('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => {});

process.on('message', async (message: QueryMessage) => {
  if ('stop' in message) return running?.abort();
  const { connection, order } = message;
  driver ??= openDriver(connection, { exact: true });
  running = new AbortController();
  const { signal } = running;
  const options = { driver, database: connection.database, signal };
  const reply: QueryReply = await ('limit' in order
    ? runQuery({ ...options, order })
    : checkQuery({ ...options, cypher: order.cypher })
  ).then(
    (result) => ({ json: JSON.stringify(result ?? null) }),
    (error) => failure(error, signal),
  );
  process.send?.(reply);
});

function failure(error: unknown, signal: AbortSignal): QueryReply {
  if (signal.aborted) return { stopped: true };
  if (error instanceof ProblemError) {
    const { status, kind, title, message: detail, extras } = error;
    return { problem: { status, kind, title, detail, ...extras } };
  }
  if (isAway(error)) return { away: true };
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
