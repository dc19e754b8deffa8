import { useSyncExternalStore } from 'react';

/** Whether colours are at their strongest: as the person chose here or, failing that, as their system asks. */
const KEY = 'sightline-contrast';
const system = globalThis.matchMedia?.('(prefers-contrast: more)');
const listeners = new Set<() => void>();
let chosen = stored();
let more = false;
apply();

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function apply(): void {
  more = chosen === null ? system?.matches === true : chosen === 'more';
  globalThis.document?.documentElement.setAttribute('data-contrast', more ? 'more' : 'usual');
  for (const listener of listeners) listener();
}

system?.addEventListener('change', apply);

/** Chooses strong or usual colours; the choice is remembered. */
export function chooseContrast(strong: boolean): void {
  chosen = strong ? 'more' : 'usual';
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that stores nothing still shows what was chosen, until it is reloaded.
  }
  apply();
}

export function useContrast(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => more,
  );
}
