import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { sentenceOf } from '../../contract/relationship-types.ts';
import type { Due } from './due.ts';

type Options = {
  due: readonly Due[];
  name: string;
  /** The first year that events stand in. */
  year: number;
  /** When the file was made. */
  stamp: Date;
  /** Where a person reads more about what a relationship says. */
  linkTo: (relationship: string) => string;
};

/**
 * What is due as iCalendar (RFC 5545): for each window an all-day event that recurs every year, from the first day of its
 * first month to the last day of its last; December to April runs into the next year. What has no month is left out.
 */
export function iCalendarOf({ due, name, year, stamp, linkTo }: Options): string {
  const calendar = ical({
    name,
    prodId: { company: 'Sightline', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const one of due) {
    const [statement] = one.statements;
    if (!one.window || !statement) continue;
    const { start, end } = daysOf(one.window, year);
    calendar.createEvent({
      id: nameOf(one.statements),
      stamp,
      start,
      end,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      repeating: { freq: ICalEventRepeatingFreq.YEARLY },
      summary: summaryOf(one),
      description: descriptionOf(one, linkTo(statement)),
      url: linkTo(statement),
    });
  }
  return calendar.toString();
}

/** First day of the window, and the day after its last, as midnight UTC. */
export function daysOf({ from, to }: { from: number; to: number }, year: number): { start: Date; end: Date } {
  return { start: new Date(Date.UTC(year, from - 1, 1)), end: new Date(Date.UTC(from > to ? year + 1 : year, to, 1)) };
}

/** The same from export to export, so that a program which subscribes replaces events and doesn't double them. */
const nameOf = (statements: readonly string[]): string =>
  `${createHash('sha256').update(statements.join('\n')).digest('hex').slice(0, 32)}@sightline`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const summaryOf = ({ who, others, what }: Due): string =>
  what ? `${what}: ${who.name} to ${listed(others.map(({ name }) => name))}` : `${who.name}: ${listed(others.map(({ name }) => name))}`;

function descriptionOf({ who, type, others, what, frequency, citations }: Due, link: string): string {
  const names = listed(others.map(({ name }) => name));
  const sentence = type === 'HAS_DUTY' ? `${who.name} has the duty: ${names}` : sentenceOf({ type, from: who.name, to: names });
  const sources = citations.map(({ label, summary }) => `[${label}] ${summary}`);
  return [`${sentence}${what ? `: ${what}` : ''}.`, ...(frequency ? [`How often: ${frequency}.`] : []), '', ...sources, '', link].join(
    '\n',
  );
}
