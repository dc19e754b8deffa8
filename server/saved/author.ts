import type { Request } from 'express';

const LONGEST = 100;
export const NOBODY = 'Somebody';

/** Who is at work, as they name themselves: percent-encoded UTF-8 in `X-Sightline-Author`. There is no sign-in to hold it against. */
export function authorOf({ headers }: Pick<Request, 'headers'>): string {
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
