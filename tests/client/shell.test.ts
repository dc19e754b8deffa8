import { describe, expect, test } from 'vitest';
import { changeDatesOf, lastChange, stepTo } from '../../client/views/shell/timeline/change-dates.ts';
import { everywhere } from '../../client/views/shortcuts.ts';
import { dateInWords } from '../../client/words/dates.ts';
import { readDate } from '../../client/words/read-date.ts';
import type { Answer } from '../../contract/answer.ts';
import { colours, ink, relationshipFamilies, themes } from '../../contract/families.ts';
import { node, relationship } from './graph.ts';

describe('a typed date', () => {
  const today = new Date(2026, 1, 3);
  test.each([
    ['1 June 2019', '2019-06-01'],
    ['1st jun 2019', '2019-06-01'],
    ['2019-06-01', '2019-06-01'],
    ['1/6/2019', '2019-06-01'],
    ['  September   2019 ', '2019-09-01'],
    ['2 sept 2019', '2019-09-02'],
    ['2019', '2019-01-01'],
    ['29 February 2020', '2020-02-29'],
    ['today', '2026-02-03'],
  ])('%s is understood', (typed, iso) => expect(readDate(typed, today)).toBe(iso));

  test.each(['31 June 2019', '29 February 2019', '2019-13-01', '1 Octember 2019', 'June', 'soon', ''])('“%s” is no date', (typed) =>
    expect(readDate(typed, today)).toBeUndefined(),
  );

  test('a season is read as one', () => {
    expect(dateInWords('2019-09-01', 'season')).toBe('autumn 2019');
    expect(dateInWords('2019-12-01', 'season')).toBe('winter 2019');
  });
});

describe('the dates of change', () => {
  const reference = (id: string) => ({ node: id, kind: 'Board' as const, name: id, area: 'a' });
  const replaces = relationship('b', 'REPLACES', 'a');
  const row = (onDate: string, precision: string | null, thing: string, facts: Answer['rows'][number][string] = []) => ({
    ...{ onDate, precision, change: 'begins', thing: reference(thing), inPlaceOf: [], says: '', relationships: 0, facts },
  });
  const dates = changeDatesOf({
    rows: [
      row('2019-09-02', null, 'b', [{ relationship: replaces.id, type: 'REPLACES', from: 'b', to: 'a' }]),
      row('2019-04-01', 'year', 'a'),
      row('2019-04-01', 'month', 'b'),
    ],
    graph: { nodes: [node('a', 'Board', 'a'), node('b', 'Board', 'b')], relationships: [replaces] },
  });

  test('stand in order, each as exact as the most exact statement, with the clauses of what changes', () => {
    expect(dates.map(({ date, precision, changes }) => [date, precision, changes.length])).toEqual([
      ['2019-04-01', 'month', 2],
      ['2019-09-02', undefined, 1],
    ]);
    expect(dates[1]?.changes[0]?.clauses).toEqual(replaces.clauses);
  });

  test('are stepped through from any date, and from none', () => {
    expect(stepTo(dates, '2019-06-01', 'previous')).toBe('2019-04-01');
    expect(stepTo(dates, '2019-06-01', 'next')).toBe('2019-09-02');
    expect(stepTo(dates, '2019-09-02', 'next')).toBeUndefined();
    expect([stepTo(dates, undefined, 'previous'), stepTo(dates, undefined, 'next')]).toEqual(['2019-09-02', '2019-04-01']);
    expect(lastChange(dates, '2019-08-31')?.date).toBe('2019-04-01');
  });
});

test('no key is listed twice', () => {
  const keys = everywhere.map((shortcut) => shortcut.keys.join('+'));
  expect(new Set(keys).size).toBe(keys.length);
});

describe('colours', () => {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(themes)('of the %s theme: outlines stand out from their fill, more so with high contrast', (theme) => {
    const least = theme.endsWith('contrast') ? 7 : 4.5;
    for (const [name, pair] of Object.entries(colours))
      expect(ratio(pair[theme].outline, pair[theme].fill), name).toBeGreaterThanOrEqual(least);
    if (!theme.endsWith('contrast')) return;
    const ground = theme === 'dark-contrast' ? '#000000' : '#ffffff';
    for (const [name, { colour }] of Object.entries(relationshipFamilies))
      expect(ratio(colour[theme], ground), name).toBeGreaterThanOrEqual(7);
    expect(ratio(ink[theme], ground)).toBe(21);
  });
});
