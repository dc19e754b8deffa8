import { useSyncExternalStore } from 'react';
import { formatQuery } from './format-query.ts';
import { foldAddress, unfoldQuery } from './long-address.ts';

/** Where the person is: the path's parts and the query. All state that a link should reopen lives here. */
export type Address = { parts: string[]; query: URLSearchParams; text: string };

let current = read();
const listeners = new Set<() => void>();

function read(): Address {
  const { pathname } = globalThis.location;
  const query = unfoldQuery(globalThis.location);
  return { parts: pathname.split('/').filter(Boolean).map(decodeURIComponent), query, text: pathname + formatQuery(query) };
}

function refresh(): void {
  current = read();
  for (const listener of listeners) listener();
}

globalThis.addEventListener?.('popstate', refresh);

export const currentAddress = () => current;

export function useAddress(): Address {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

export type QueryChanges = Record<string, string | null>;

/** The address with some of its query changed; `null` removes. */
export function addressWith(changes: QueryChanges, path?: string): string {
  const query = new URLSearchParams(current.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  return (path ?? globalThis.location.pathname) + formatQuery(query);
}

/** Goes to an address in this app; the browser's back button returns. */
export function go(to: string, options: { replace?: boolean } = {}): void {
  if (to === current.text) return;
  if (options.replace) history.replaceState(null, '', foldAddress(to));
  else history.pushState(null, '', foldAddress(to));
  refresh();
}

export function changeQuery(changes: QueryChanges, options: { replace?: boolean } = {}): void {
  go(addressWith(changes), options);
}
