import { isApiPath } from './api-path.ts';

/** Where to go once signed in: a page of ours that was asked for, otherwise home. Never to another site. */
export function returnAddress(asked: unknown, origin: string): string {
  if (typeof asked !== 'string' || asked.length > 2000 || !asked.startsWith('/')) return '/';
  const address = URL.parse(asked, origin);
  if (address?.origin !== origin || address.pathname.startsWith('//') || isApiPath(address.pathname)) return '/';
  return address.pathname + address.search + address.hash;
}
