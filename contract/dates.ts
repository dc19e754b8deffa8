const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const fullMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A season is kept as the first day of it. */
const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/** "2 September 2019"; or "September 2019", "autumn 2019", "2019" where no more is known. */
export function dateInWords(iso: string, precision?: unknown): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  if (precision === 'year') return iso.slice(0, 4);
  if (precision === 'season') return `${SEASONS[Math.floor(((date.getUTCMonth() + 1) % 12) / 3)]} ${iso.slice(0, 4)}`;
  return precision === 'month' ? monthAndYear.format(date) : long.format(date);
}

/** "Sep"; months count from 1. */
export const monthInWords = (month: number): string => shortMonth.format(new Date(Date.UTC(2000, month - 1, 1)));

/** "September". */
export const monthInFull = (month: number): string => fullMonth.format(new Date(Date.UTC(2000, month - 1, 1)));

/** "Sep to Dec", "Apr"; a window may wrap over the year end. */
export function windowInWords(start: unknown, end: unknown): string | undefined {
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return start === end ? monthInWords(start) : `${monthInWords(start)} to ${monthInWords(end)}`;
}

/** A sentence with its dates as people read them: "2019-09-02" becomes "2 September 2019". */
export const withDatesInWords = (sentence: string): string => sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => dateInWords(date));

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "2 Sep", "Sep" or "autumn", where the year stands beside it. */
export function dayInWords(iso: string, precision?: unknown): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (precision === 'season') return dateInWords(iso, precision).split(' ')[0] ?? '';
  return precision === 'month' ? shortMonth.format(date) : dayAndMonth.format(date);
}
