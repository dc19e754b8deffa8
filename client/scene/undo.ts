import { useSyncExternalStore } from 'react';
import type { Positions } from '../graph/positions.ts';
import type { Scene } from './scene.ts';

/** A scene as it was, and where its nodes stood if that changed too. */
export type Moment = { scene: Scene; positions?: Positions };
type History = { key: string; past: Moment[]; future: Moment[] };

const LONGEST = 200;
let history: History = { key: '', past: [], future: [] };
const listeners = new Set<() => void>();

function set(next: History): void {
  history = next;
  for (const listener of listeners) listener();
}

/** What was done to the scene, by base: another area or answer begins anew. */
export const undoHistory = {
  /** Remembers how things were, before a change. */
  remember(key: string, before: Moment): void {
    const past = history.key === key ? history.past : [];
    set({ key, past: [...past, before].slice(-LONGEST), future: [] });
  },
  /** The moment to go back to, or `undefined`; `now` becomes what redo returns to. */
  undo(key: string, now: Moment): Moment | undefined {
    const before = history.key === key ? history.past.at(-1) : undefined;
    if (before) set({ key, past: history.past.slice(0, -1), future: [...history.future, now] });
    return before;
  },
  redo(key: string, now: Moment): Moment | undefined {
    const after = history.key === key ? history.future.at(-1) : undefined;
    if (after) set({ key, past: [...history.past, now], future: history.future.slice(0, -1) });
    return after;
  },
};

/** How many steps can be undone and redone in the scene with this base. */
export function useUndoDepth(key: string): { undo: number; redo: number } {
  const state = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => history,
  );
  return state.key === key ? { undo: state.past.length, redo: state.future.length } : { undo: 0, redo: 0 };
}
