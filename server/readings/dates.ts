import { isoDate } from '../../contract/values.ts';

/** The dates and months in a text, in their order, and the text with `#date` and `#month` in their places. */
export type Dated = { text: string; dates: string[]; months: number[] };

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH =
  '(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)\\.?';
const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const monthOf = (word: string): number => NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1;
const iso = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Each way of writing a date, and what it says; a month and its year mean the month's first day. */
const WAYS: { pattern: string; read: (parts: string[]) => string }[] = [
  { pattern: `${YEAR}-(\\d{1,2})-(\\d{1,2})`, read: ([year = '', month, day]) => iso(year, Number(month), Number(day)) },
  { pattern: `(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`, read: ([day, month, year = '']) => iso(year, Number(month), Number(day)) },
  { pattern: `${DAY}(?: of)? ${MONTH},? ${YEAR}`, read: ([day, month = '', year = '']) => iso(year, monthOf(month), Number(day)) },
  { pattern: `${MONTH} ${DAY},? ${YEAR}`, read: ([month = '', day, year = '']) => iso(year, monthOf(month), Number(day)) },
  { pattern: `(?<!\\d(?:st|nd|rd|th)?(?: of)? )${MONTH},? ${YEAR}`, read: ([month = '', year = '']) => iso(year, monthOf(month), 1) },
];
/** A year alone is a date only after a word that says so: it may belong to the name of an Act. */
const YEAR_ALONE = new RegExp(`\\b(since|before|after|during|between|until|till|from|by|in|to|and|as of|as at) ${YEAR}\\b(?!-\\d)`, 'gi');
/** "may" is a month only where a month is plainly meant. */
const MONTH_ALONE = new RegExp(`\\b${MONTH}(?![\\w'’])`, 'gi');
const BEFORE_MAY = /\b(?:in|by|for|during|every|each|of|since|until|before|after|from|to|this|next|last|and|or|mid|early|late|due) $/i;

/** Finds dates as people in Britain write them; what can be no date (31 February) stays as it is. */
export function datesIn(typed: string): Dated {
  const found: { at: number; date: string }[] = [];
  let text = typed.replace(/\s+/g, ' ');
  const mark = (pattern: RegExp, read: (parts: string[]) => { date: string; before?: string }) => {
    text = text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const parts = rest.filter((part): part is string => typeof part === 'string').slice(0, -1);
      const { date, before = '' } = read(parts);
      if (!isoDate.safeParse(date).success) return match;
      found.push({ at: found.length, date });
      return `${before}#date${found.length - 1}#`;
    });
  };
  for (const { pattern, read } of WAYS) mark(new RegExp(`\\b${pattern}(?!\\d)`, 'gi'), (parts) => ({ date: read(parts) }));
  mark(YEAR_ALONE, ([before = '', year = '']) => ({ date: iso(year, 1, 1), before: `${before} ` }));
  const months: number[] = [];
  text = text.replace(MONTH_ALONE, (match: string, name: string, offset: number, whole: string) => {
    const doubtful = /^may$/i.test(name) && !BEFORE_MAY.test(whole.slice(0, offset)) && whole.trim() !== match;
    if (doubtful) return match;
    months.push(monthOf(name));
    return ' #month ';
  });
  const dates = [...text.matchAll(/#date(\d+)#/g)].map(([, at]) => found[Number(at)]?.date ?? '');
  return {
    text: text
      .replace(/#date\d+#/g, ' #date ')
      .replace(/\s+/g, ' ')
      .trim(),
    dates,
    months,
  };
}
