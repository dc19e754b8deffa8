import { distance } from 'fastest-levenshtein';
import { isoDate } from '../../contract/values.ts';

/** A day, month or year that a text names: its first and last day; `after` where all that follows is meant ("since 2019"). */
export type Span = { from: string; to: string; after: boolean };
/** The dates and months in a text, in their order, and the text with `#date` and `#month` in their places. */
export type Dated = { text: string; spans: Span[]; months: number[] };

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH =
  '(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)\\.?';
const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const monthOf = (word: string): number => NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1;
/** A long month with one mistake in it: "novmber". "Member" is two away. */
const monthMeant = (word: string): string | undefined => NAMES.find((name) => name.length > 5 && distance(word.toLowerCase(), name) === 1);
type Period = Omit<Span, 'after'>;
const iso = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const day = (...date: Parameters<typeof iso>): Period => ({ from: iso(...date), to: iso(...date) });
const month = (year: string, of: number): Period => ({
  from: iso(year, of, 1),
  to: iso(year, of, new Date(Date.UTC(Number(year), of, 0)).getUTCDate()),
});
const year = (of: string): Period => ({ from: iso(of, 1, 1), to: iso(of, 12, 31) });

/** Each way of writing a date, and what it says; a month and its year mean all of the month. */
const WAYS: { pattern: string; read: (parts: string[]) => Period }[] = [
  { pattern: `${YEAR}-(\\d{1,2})-(\\d{1,2})`, read: ([y = '', m, d]) => day(y, Number(m), Number(d)) },
  { pattern: `(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`, read: ([d, m, y = '']) => day(y, Number(m), Number(d)) },
  { pattern: `${DAY}(?: of)? ${MONTH},? ${YEAR}`, read: ([d, m = '', y = '']) => day(y, monthOf(m), Number(d)) },
  { pattern: `${MONTH} ${DAY},? ${YEAR}`, read: ([m = '', d, y = '']) => day(y, monthOf(m), Number(d)) },
  { pattern: `(?<!\\d(?:st|nd|rd|th)?(?: of)? )${MONTH},? ${YEAR}`, read: ([m = '', y = '']) => month(y, monthOf(m)) },
];
/** "March and June 2019", "1 March to 30 June 2019": the year is said once for both. */
const ONE_YEAR = new RegExp(
  `\\b(?:${DAY}(?: of)? )?${MONTH}(?= (?:and|to|until|till|through|-|–) (?:the )?(?:${DAY}(?: of)? )?${MONTH},? ${YEAR}\\b)`,
  'gi',
);
/** A year alone is a date only after a word that says so: it may belong to the name of an Act. */
const YEAR_ALONE = new RegExp(`\\b(since|before|after|during|between|until|till|from|by|in|to|and|as of|as at) ${YEAR}\\b(?!-\\d)`, 'gi');
/** "may" is a month only where a month is plainly meant. */
const MONTH_ALONE = new RegExp(`\\b${MONTH}(?![\\w'’])`, 'gi');
const BEFORE_MAY = /\b(?:in|by|for|during|every|each|of|since|until|before|after|from|to|this|next|last|and|or|mid|early|late|due) $/i;

/** Finds dates as people in Britain write them; what can be no date (31 February) stays as it is. */
export function datesIn(typed: string): Dated {
  const found: Period[] = [];
  let text = typed
    .replace(/\s+/g, ' ')
    .replace(/\b[a-z]{5,10}\b/gi, (word) => monthMeant(word) ?? word)
    .replace(ONE_YEAR, (first, ...[, , , , year]) => `${first} ${year}`);
  const mark = (pattern: RegExp, read: (parts: string[]) => { date: Period; before?: string }) => {
    text = text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const parts = rest.filter((part): part is string => typeof part === 'string').slice(0, -1);
      const { date, before = '' } = read(parts);
      if (!isoDate.safeParse(date.from).success) return match;
      found.push(date);
      return `${before}#date${found.length - 1}#`;
    });
  };
  for (const { pattern, read } of WAYS) mark(new RegExp(`\\b${pattern}(?!\\d)`, 'gi'), (parts) => ({ date: read(parts) }));
  mark(YEAR_ALONE, ([before = '', of = '']) => ({ date: year(of), before: `${before} ` }));
  const months: number[] = [];
  text = text.replace(MONTH_ALONE, (match: string, name: string, offset: number, whole: string) => {
    const doubtful = /^may$/i.test(name) && !BEFORE_MAY.test(whole.slice(0, offset)) && whole.trim() !== match;
    if (doubtful) return match;
    months.push(monthOf(name));
    return ' #month ';
  });
  const spans = [...text.matchAll(/(?:\b(since|after|from|onwards from) (?:the )?)?#date(\d+)#/gi)].map(
    ([, after, at]): Span => ({ ...(found[Number(at)] ?? { from: '', to: '' }), after: after !== undefined }),
  );
  return {
    text: text
      .replace(/#date\d+#/g, ' #date ')
      .replace(/\s+/g, ' ')
      .trim(),
    spans,
    months,
  };
}

/**
 * The time from a first date to a second that a text names: two dates, a month or a year from its first day to its last, or
 * what has been since a date, up to today. One day alone says only where it begins.
 */
export function periodOf(spans: readonly Span[], today = new Date().toISOString().slice(0, 10)): { from?: string; to?: string } {
  const [first, second] = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) return {};
  if (second) return { from: first.from, to: second.to };
  if (first.after) return first.from <= today ? { from: first.from, to: today } : { from: first.from };
  return first.from < first.to ? { from: first.from, to: first.to } : { from: first.from };
}
