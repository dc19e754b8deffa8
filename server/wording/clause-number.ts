/** A clause's number as steps: 3.10 is [3, 10]. */
export type Steps = readonly number[];

export const stepsOf = (number: string): Steps => number.split('.').map(Number);

/** Numbers as they are compared: `01.2.` and `1.2` are one. */
export const sameNumber = (number: string): string =>
  number
    .toLowerCase()
    .replace(/[.\s)]+$/, '')
    .split('.')
    .map((step) => step.replace(/^0+(?=\d)/, ''))
    .join('.');

const LARGEST_GAP = 2;

/**
 * Whether a number can follow another in a document: later than it, and at the place where it goes on no further than a
 * clause or two. A year, an amount or a list within a clause that begins anew cannot.
 */
export function canFollow(next: Steps, last: Steps | null): boolean {
  if (last === null) return next.length <= 2 && next.every((step) => step >= 1 && step <= LARGEST_GAP);
  const at = next.findIndex((step, place) => step !== last[place]);
  if (at < 0) return false;
  const deeper = next.slice(at + 1).every((step) => step >= 1 && step <= LARGEST_GAP);
  const from = last[at] ?? 0;
  const step = next[at] ?? 0;
  return deeper && next.length - at <= 2 && step > from && step - from <= LARGEST_GAP;
}
