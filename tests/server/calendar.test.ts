import { expect, test } from 'vitest';
import type { Due } from '../../server/calendar/due.ts';
import { daysOf, iCalendarOf } from '../../server/calendar/icalendar.ts';

const reference = (name: string) => ({ node: `x/board/${name}`, kind: 'Board' as const, name, area: 'x' });
const due = (change: Partial<Due> = {}): Due => ({
  ...{
    who: reference('CSP'),
    type: 'REPORTS_TO',
    others: [reference('HWB'), reference('KMSAB')],
    what: 'priorities, and plan',
    frequency: 'annual',
  },
  ...{ window: { from: 12, to: 4 }, statements: ['one', 'two'] },
  citations: [
    {
      clause: 'd#4.4',
      label: 'Medway 4.4',
      document: 'd',
      number: '4.4',
      documentTitle: 'D',
      summary: 'Given each winter.',
    },
  ],
  ...change,
});
const calendar = (...all: Due[]) =>
  iCalendarOf({
    due: all,
    name: 'Due',
    year: 2020,
    stamp: new Date(0),
    linkTo: (id) => `https://example.org/calendar?selected=relationship:${id}`,
  })
    .replaceAll('\r\n ', '')
    .split('\r\n');

test('a window ends with the last day of its last month, in the next year where it wraps', () => {
  const days = (window: { from: number; to: number }) => Object.values(daysOf(window, 2020)).map((day) => day.toISOString().slice(0, 10));
  expect(days({ from: 12, to: 4 })).toEqual(['2020-12-01', '2021-05-01']);
  expect(days({ from: 9, to: 12 })).toEqual(['2020-09-01', '2021-01-01']);
  expect(days({ from: 4, to: 4 })).toEqual(['2020-04-01', '2020-05-01']);
});

test('an event lasts whole days, recurs each year, and says what, which clause and where to read on', () => {
  const lines = calendar(due());
  expect(lines).toContain('DTSTART;VALUE=DATE:20201201');
  expect(lines).toContain('DTEND;VALUE=DATE:20210501');
  expect(lines).toContain('RRULE:FREQ=YEARLY');
  expect(lines).toContain('SUMMARY:priorities\\, and plan: CSP to HWB and KMSAB');
  const description = lines.find((line) => line.startsWith('DESCRIPTION:'));
  expect(description).toContain('CSP reports to HWB and KMSAB: priorities\\, and plan.');
  expect(description).toContain('[Medway 4.4] Given each winter.');
  expect(description).toContain('https://example.org/calendar?selected=relationship:one');
});

test('what has no month is left out, and an event keeps its name from one export to the next', () => {
  expect(calendar(due({ window: undefined }))).not.toContain('BEGIN:VEVENT');
  const name = (lines: string[]) => lines.find((line) => line.startsWith('UID:'));
  expect(name(calendar(due()))).toBe(name(calendar(due())));
  expect(name(calendar(due()))).not.toBe(name(calendar(due({ statements: ['three'] }))));
});
