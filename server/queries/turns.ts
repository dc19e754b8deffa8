/**
 * Lets so many work at once and so many more wait, in the order in which they came.
 * @returns a function that runs work when its turn has come; throws what `full` makes where too many wait already
 */
export function turns(options: { atOnce: number; waiting: number; full: () => Error }) {
  const waiting: (() => void)[] = [];
  let working = 0;

  const turn = (signal: AbortSignal): Promise<void> | undefined => {
    if (working < options.atOnce) {
      working += 1;
      return undefined;
    }
    if (waiting.length >= options.waiting) throw options.full();
    return new Promise<void>((resolve, reject) => {
      const next = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(next), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(next);
    });
  };

  return async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    await turn(signal);
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else working -= 1;
    }
  };
}
