const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as people type it: "1 June 2019", "1st Jun 2019", "2019-06-01", "1/6/2019" (day first), "June 2019" and "2019"
 * (their first day), "today".
 * @returns YYYY-MM-DD, or nothing where it is no day of the calendar
 */
export function readDate(typed: string, today: Date = new Date()): string | undefined {
  const text = typed.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  if (text === 'today') return isoOf({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return isoOf({ year: isoYear, month: isoMonth, day: isoDay });
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (year) return isoOf({ year, month, day });
  const [, wordDay = 1, word, wordYear] = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}) (\d{4})$/.exec(text) ?? [];
  if (word) return isoOf({ year: wordYear, month: monthOf(word), day: wordDay });
  return /^\d{4}$/.test(text) ? isoOf({ year: text, month: 1, day: 1 }) : undefined;
}

function monthOf(word: string): number {
  const index = MONTHS.indexOf(word.slice(0, 3));
  const full = index < 0 ? '' : new Date(Date.UTC(2000, index)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }).toLowerCase();
  return full.startsWith(word) || word === 'sept' ? index + 1 : 0;
}

type Part = string | number | undefined;

function isoOf(parts: { year: Part; month: Part; day: Part }): string | undefined {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
