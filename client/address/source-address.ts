import { currentAddress } from './address.ts';
import { formatQuery } from './format-query.ts';
import { readPlaceAndDate } from './place-and-date.ts';
import { addressSelecting } from './selection.ts';

/** A document, or a clause of it, on the Sources screen; a clause's id is `document#number`. */
export function sourceAddress(id: string): string {
  const [document = '', number] = id.split('#');
  const parts = [document, ...(number ? [number] : [])].map(encodeURIComponent);
  return `/sources/${parts.join('/')}${formatQuery(readPlaceAndDate(currentAddress().query))}`;
}

/** Where a clause's chip leads: beside the work into the inspector, among the sources to its place there. */
export function clauseAddress(id: string): string {
  return currentAddress().parts[0] === 'sources' ? sourceAddress(id) : addressSelecting({ what: 'clause', id });
}
