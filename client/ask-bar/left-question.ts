import { useSyncExternalStore } from 'react';

/** How often a screen was gone to by its name, and whether the last was the one to ask on. */
type Left = { times: number; toAsk: boolean };

let left: Left = { times: 0, toAsk: false };
const listeners = new Set<() => void>();

/** Going to a screen by its name leaves a question that was only begun: the box is empty again. */
export function leaveQuestion(options: { toAsk: boolean }): void {
  left = { times: left.times + 1, ...options };
  for (const listener of listeners) listener();
}

export function useLeftQuestion(): Left {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => left,
  );
}
