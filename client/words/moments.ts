const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "today at 14:05", "2 September 2019"; from milliseconds since 1970. */
export function momentInWords(at: number, now = Date.now()): string {
  const then = new Date(at);
  return day.format(then) === day.format(new Date(now)) ? `today at ${time.format(then)}` : day.format(then);
}
