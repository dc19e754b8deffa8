import { useSyncExternalStore } from 'react';

/** Something said to those who hear the page; with `shown`, to those who see it too. */
export type Announcement = { words: string; shown: boolean; number: number };

let last: Announcement = { words: '', shown: false, number: 0 };
const listeners = new Set<() => void>();

export function announce(words: string, options: { shown?: boolean } = {}): void {
  last = { words, shown: options.shown ?? false, number: last.number + 1 };
  for (const listener of listeners) listener();
}

export const useAnnouncement = (): Announcement =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
