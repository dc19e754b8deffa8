import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WordingFormat } from '../../contract/wording.ts';
import { childEnvironment } from '../child-environment.ts';
import { turns, type Whose } from '../turns.ts';
import type { KnownClause, Part } from './part.ts';
import { type Refusal, unreadable } from './unreadable.ts';

const SECONDS = 30;
const WAITING = 8;
/** Of one person. */
const EACH = 3;
const PROCESS = fileURLToPath(new URL('./reader.process.ts', import.meta.url));

export type Reading = { name: string; bytes: Uint8Array; clauses: readonly KnownClause[] };
type Read = { format: WordingFormat; parts: Part[] };
export type Message = { read: Read } | { refusal: Refusal };

const inTurn = turns({
  atOnce: 1,
  waiting: WAITING,
  each: EACH,
  full: {
    kind: 'files-busy',
    title: 'Too many files at once',
    detail: `A file is being read, and ${WAITING} are waiting, or ${EACH} of them are yours. Try again in a few seconds.`,
  },
});

/**
 * Reads a person's file in a process of its own, bounded in memory and time, and splits it by its clauses.
 * @throws ProblemError that says why it cannot be read, and what to do
 */
export const readFile = (file: Reading, whose?: Whose): Promise<Read> => inTurn(() => readApart(file), whose);

async function readApart(file: Reading): Promise<Read> {
  const { promise, resolve } = Promise.withResolvers<Message>();
  const reader = fork(PROCESS, {
    env: childEnvironment(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => resolve({ refusal: 'slow' }), SECONDS * 1000);
  reader.on('message', (message) => resolve(message as Message));
  // Ended without a word by the system, for want of memory.
  reader.on('exit', () => resolve({ refusal: 'memory' }));
  reader.on('error', () => resolve({ refusal: 'unknown' }));
  reader.send(file, () => undefined);
  try {
    const message = await promise;
    if ('refusal' in message) throw unreadable(message.refusal);
    return message.read;
  } finally {
    clearTimeout(timer);
    reader.kill('SIGKILL');
  }
}
