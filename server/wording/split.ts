import { foldName } from '../graph/search-text.ts';
import { canFollow, type Steps, sameNumber, stepsOf } from './clause-number.ts';
import type { KnownClause, Line, Part } from './part.ts';

const NUMBERED = /^(?:clause|section|paragraph)?\s*(\d{1,3}(?:\.\d{1,3}){0,5})[.):]?(?:\s+|$)(.*)$/i;
const LETTERED = /^\(?([a-z])[.)]\s+(.*)$/;
const APPENDIX = /^(?:appendix|annex|annexe|schedule)\s+([0-9]{1,2}|[a-z])\b[\s:.–—-]*(.*)$/i;
const LIST_MARK = /^[-*•·–—]\s+/;
const DATE = /^(?:(?:jan|febr)uary|march|april|may(?= )|june|july|august|(?:septem|octo|novem|decem)ber)(?!\p{L})/iu;
const LONGEST_TITLE = 160;
const LONGEST_HEADING = 90;
/** How many lines a list within a clause may have. */
const FAR = 200;

/**
 * Cuts a file's lines into numbered parts in reading order. A number begins a part where it can follow the one before; one
 * that the dataset knows may leave others out. Lines before the first number make a part without one.
 * @param known the dataset's clauses: their unnumbered headings begin parts too
 */
export function splitIntoParts(lines: readonly Line[], known: readonly KnownClause[] = []): Part[] {
  const names = namesOf(known);
  const parts: (Omit<Part, 'text'> & { lines: string[] })[] = [];
  let place: Place = { prefix: '', last: null, within: '' };
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === '') continue;
    const begun =
      appendixIn(text, line, names) ?? headingIn(text, names) ?? numberIn({ lines, at }, place, names) ?? letterIn(text, place, names);
    if (begun) {
      place = begun.place(place);
      parts.push({ number: begun.number, heading: begun.heading, lines: begun.rest === '' ? [] : [begun.rest] });
      continue;
    }
    if (parts.length === 0) parts.push({ number: null, heading: null, lines: [] });
    parts.at(-1)?.lines.push(text);
  }
  return parts.map(({ lines: own, ...part }) => ({ ...part, text: own.join('\n') }));
}

/** What numbers count from within an appendix, the last of them, and the part in which lettered points stand. */
type Place = { prefix: string; last: Steps | null; within: string };
type Begun = { number: string; heading: string | null; rest: string; place: (before: Place) => Place };
type Names = { numbers: ReadonlySet<string>; headings: Map<string, string> };

/** Numbers, and headings of clauses without a printed number; each of these begins one part. */
function namesOf(known: readonly KnownClause[]): Names {
  const unnumbered = known.filter(({ number, heading }) => heading && !/^[\d.]+$/.test(number));
  return {
    numbers: new Set(known.map(({ number }) => sameNumber(number))),
    headings: new Map(unnumbered.map(({ number, heading }) => [foldName(heading ?? ''), number])),
  };
}

function appendixIn(text: string, line: Line, { numbers }: Names): Begun | undefined {
  const [, sign = '', title = ''] = APPENDIX.exec(text) ?? [];
  if (sign === '' || (!line.heading && (text.length > LONGEST_TITLE || /[.;,]$/.test(text)))) return undefined;
  const number = numbers.has(sign.toLowerCase()) && !/\d/.test(sign) ? sign.toUpperCase() : `App${sign.toUpperCase()}`;
  return { number, heading: title.trim() || null, rest: '', place: () => ({ prefix: number, last: null, within: number }) };
}

function headingIn(text: string, { headings }: Names): Begun | undefined {
  const bare = text.replace(LIST_MARK, '').replace(/:$/, '');
  const number = headings.get(foldName(bare));
  if (number === undefined || bare.length > LONGEST_HEADING) return undefined;
  headings.delete(foldName(bare));
  return { number, heading: bare, rest: '', place: (before) => ({ ...before, within: number }) };
}

function numberIn({ lines, at }: { lines: readonly Line[]; at: number }, { prefix, last }: Place, { numbers }: Names): Begun | undefined {
  const line = lines[at] as Line;
  const [, printed = '', rest = ''] = numbered(line);
  if (printed === '' || DATE.test(rest)) return undefined;
  const steps = stepsOf(printed);
  const number = prefix === '' ? printed : `${prefix}.${printed}`;
  const known = numbers.has(sameNumber(number));
  // In an appendix that the dataset does not number within, numbers are those of a list.
  if (!known && prefix !== '' && numbers.has(sameNumber(prefix))) return undefined;
  const titled = isHeading(rest, { printed, sure: line.heading === true });
  const expected = known && last !== null && isLater(steps, last) && (printed.includes('.') || titled);
  if (!expected && !canFollow(steps, last)) return undefined;
  // A list within 1.1 counts 1, 2, 3 too; then 1.2 is still to come.
  if (steps.length === 1 && last !== null && last.length > 1 && nextSection(lines, at) === last[0]) return undefined;
  return { number, heading: titled ? rest : null, rest: titled ? '' : rest, place: () => ({ prefix, last: steps, within: number }) };
}

const numbered = ({ text }: Line): readonly string[] => NUMBERED.exec(text.trim().replace(LIST_MARK, '')) ?? [];

/** Which section the next number with a dot belongs to. */
function nextSection(lines: readonly Line[], at: number): number | undefined {
  for (const line of lines.slice(at + 1, at + 1 + FAR)) {
    const [, number = ''] = numbered(line);
    if (number.includes('.')) return stepsOf(number)[0];
  }
  return undefined;
}

/** Points (a), (b), … are parts only where the dataset has them as clauses. */
function letterIn(text: string, { within }: Place, { numbers }: Names): Begun | undefined {
  const [, letter = '', rest = ''] = LETTERED.exec(text.replace(LIST_MARK, '')) ?? [];
  const number = `${within}.${letter}`;
  if (letter === '' || !numbers.has(sameNumber(number))) return undefined;
  return { number, heading: null, rest, place: (before) => before };
}

const isLater = (next: Steps, last: Steps): boolean => {
  const at = next.findIndex((step, place) => step !== last[place]);
  return at >= 0 && (next[at] ?? 0) > (last[at] ?? 0);
};

/** A short line that is no sentence; below the first level only where the file marks it as a heading. */
function isHeading(text: string, { printed, sure }: { printed: string; sure: boolean }): boolean {
  if (text === '' || text.length > LONGEST_HEADING || /[.;:,]$/.test(text)) return false;
  return sure || !printed.includes('.');
}

/** Lines that a page's width broke, as paragraphs again: a line goes on unless it ends a sentence or the next is a point of a list. */
export const unwrapped = (text: string): string => text.replace(/(?<![.:;!?])\n(?!\s*(?:[-*•·–—]|\(?[a-z0-9]{1,3}[.)])\s)/g, ' ');
