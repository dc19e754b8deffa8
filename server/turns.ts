import { ProblemError } from './problem.ts';

type Options = {
  atOnce: number;
  waiting: number;
  /** How many of them may be one person's, so that nobody keeps all others out; as many as there is room for by default. */
  each?: number;
  /** What is said to whoever comes when there is no room. */
  full: { kind: string; title: string; detail: string };
};
/** Whoever waits: the person, and a signal that is aborted when they go away. */
export type Whose = { signal?: AbortSignal | undefined; person?: string | undefined };

/**
 * Lets so many work at once and so many more wait, in the order in which they came.
 * @returns a function that runs work when its turn has come; throws ProblemError 429 where too many wait already
 */
export function turns({ atOnce, waiting: room, each = atOnce + room, full }: Options) {
  const waiting: (() => void)[] = [];
  const people = new Map<string, number>();
  let working = 0;

  const turn = (signal: AbortSignal | undefined): Promise<void> | undefined => {
    if (working < atOnce) {
      working += 1;
      return undefined;
    }
    if (waiting.length >= room) throw new ProblemError({ status: 429, ...full });
    return new Promise<void>((resolve, reject) => {
      const next = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(next), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(next);
    });
  };

  return async <T>(work: () => Promise<T>, { signal, person = '' }: Whose = {}): Promise<T> => {
    signal?.throwIfAborted();
    const theirs = people.get(person) ?? 0;
    if (theirs >= each) throw new ProblemError({ status: 429, ...full });
    people.set(person, theirs + 1);
    try {
      await turn(signal);
      try {
        signal?.throwIfAborted();
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else working -= 1;
      }
    } finally {
      const left = (people.get(person) ?? 1) - 1;
      if (left > 0) people.set(person, left);
      else people.delete(person);
    }
  };
}
