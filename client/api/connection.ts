import { useSyncExternalStore } from 'react';

/** Whether the server and its database answer; `null` while they do, else why not. */
let trouble: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null): void {
  if (next === trouble) return;
  trouble = next;
  for (const listener of listeners) listener();
}

export const connection = {
  lost: (why: string) => set(why),
  restored: () => set(null),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useConnectionTrouble(): string | null {
  return useSyncExternalStore(connection.subscribe, () => trouble);
}
