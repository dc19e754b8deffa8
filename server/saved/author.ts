import type { Request } from 'express';
import { localPerson } from '../access/person.ts';

const LONGEST = 100;
export const NOBODY = 'Somebody';

/**
 * Who is at work: whoever signed in; where nobody does, as they name themselves, percent-encoded UTF-8 in
 * `X-Sightline-Author`.
 */
export function authorOf({ headers, person }: Pick<Request, 'headers' | 'person'>): string {
  // By what was set here, never by an id: a provider may call somebody "local".
  if (person && person !== localPerson) return person.name.slice(0, LONGEST);
  const given = headers['x-sightline-author'];
  if (typeof given !== 'string') return NOBODY;
  try {
    const name = decodeURIComponent(given)
      .replace(/\p{C}+/gu, ' ')
      .trim()
      .slice(0, LONGEST);
    return name === '' ? NOBODY : name;
  } catch {
    return NOBODY;
  }
}
