import { useSyncExternalStore } from 'react';
import type { Positions } from '../graph/positions.ts';
import type { Scene } from './scene.ts';

/** A scene as it was, where its nodes stood if that changed too, and what was done to it then: "hide Leader of the Council". */
export type Moment = { scene: Scene; positions?: Positions; done: string };
export type History = { key: string; past: Moment[]; future: Moment[] };

const LONGEST = 200;

/** Remembers how things were, before a change; what belongs to another base is forgotten. */
export function remembering(history: History, key: string, before: Moment): History {
  const past = history.key === key ? history.past : [];
  return { key, past: [...past, before].slice(-LONGEST), future: [] };
}

/** The moment to go back (or forward) to, or `undefined`; `now` becomes what the other way returns to. */
export function stepping(
  history: History,
  way: 'undo' | 'redo',
  now: Omit<Moment, 'done'> & { key: string },
): { then: Moment; history: History } | undefined {
  const { past, future } = history;
  const then = history.key === now.key ? (way === 'undo' ? past : future).at(-1) : undefined;
  if (!then) return undefined;
  const { key, ...moment } = now;
  const here: Moment = { ...moment, done: then.done };
  return way === 'undo'
    ? { then, history: { key, past: past.slice(0, -1), future: [...future, here] } }
    : { then, history: { key, past: [...past, here], future: future.slice(0, -1) } };
}

let history: History = { key: '', past: [], future: [] };
const listeners = new Set<() => void>();

function set(next: History): void {
  history = next;
  for (const listener of listeners) listener();
}

/** What was done to the scene, by base: another area or answer begins anew. */
export const undoHistory = {
  remember: (key: string, before: Moment): void => set(remembering(history, key, before)),
  step(way: 'undo' | 'redo', now: Omit<Moment, 'done'> & { key: string }): Moment | undefined {
    const stepped = stepping(history, way, now);
    if (stepped) set(stepped.history);
    return stepped?.then;
  },
};

/** What would be undone and redone next in the scene with this base, in words; `undefined` where there is nothing. */
export function useNextSteps(key: string): { undo: string | undefined; redo: string | undefined } {
  const state = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => history,
  );
  const own = state.key === key;
  return { undo: own ? state.past.at(-1)?.done : undefined, redo: own ? state.future.at(-1)?.done : undefined };
}
