/** Whether the server said that nobody is signed in (any more). */
let ended = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (next === ended) return;
  ended = next;
  for (const listener of listeners) listener();
}

export const sessionEnd = {
  has: () => ended,
  noticed: () => set(true),
  over: () => set(false),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
