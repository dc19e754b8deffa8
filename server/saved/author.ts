import type { Request } from 'express';
import { localPerson } from '../access/person.ts';

const LONGEST = 100;
export const NOBODY = 'Somebody';

/** Whoever did something to a saved item: by name, and by the identity provider's id where people sign in. */
export type Author = { name: string; id: string | null };

/**
 * Who is at work: whoever signed in; where nobody does, as they name themselves, percent-encoded UTF-8 in
 * `X-Sightline-Author`.
 */
export function authorOf({ headers, person }: Pick<Request, 'headers' | 'person'>): Author {
  // By what was set here, never by an id: a provider may call somebody "local".
  if (person && person !== localPerson) return { name: person.name.slice(0, LONGEST), id: person.id };
  return { name: namedBy(headers), id: null };
}

function namedBy(headers: Request['headers']): string {
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
