import { describe, expect, test } from 'vitest';
import { entriesOf, holds, monthsFrom } from '../../client/views/calendar/calendar-entries.ts';
import { linesOf, sectionsOf } from '../../client/views/calendar/calendar-lines.ts';
import { matrixOf } from '../../client/views/matrix/matrix.ts';
import { clauseTree } from '../../client/views/sources/clause-tree.ts';
import { csvOf } from '../../client/words/csv.ts';
import { dateInWords, withDatesInWords } from '../../client/words/dates.ts';
import { node, relationship } from './graph.ts';

const boards = (...ids: string[]) => ids.map((id) => node(id, 'Board', id));

describe('the calendar', () => {
  const window = { windowStart: 12, windowEnd: 4, frequency: 'annual', subject: 'the plan' };
  const some = [
    relationship('a', 'REPORTS_TO', 'b', window),
    relationship('a', 'REPORTS_TO', 'c', window),
    relationship('b', 'REPORTS_TO', 'c'),
  ];
  const other = relationship('c', 'MEMBER_OF', 'a');
  const graph = { nodes: boards('a', 'b', 'c'), relationships: [...some, other] };
  const entries = entriesOf({ due: some.map(({ id }) => id), graph });

  test('a window that wraps over the year end holds the months on both sides', () => {
    expect(monthsFrom(1).filter((month) => holds({ from: 12, to: 4 }, month))).toEqual([1, 2, 3, 4, 12]);
    expect(monthsFrom(1).filter((month) => holds({ from: 9, to: 11 }, month))).toEqual([9, 10, 11]);
    expect(monthsFrom(11).slice(0, 4)).toEqual([11, 12, 1, 2]);
  });

  test('each thing stands once, and the same given to several is one line', () => {
    expect(entries).toHaveLength(3);
    const lines = linesOf(entries).map(({ who, toWhom }) => [who.id, ...toWhom.map(({ id }) => id)]);
    expect(lines).toEqual([
      ['b', 'c'],
      ['a', 'b', 'c'],
    ]);
    expect(sectionsOf(entries, 'whom').map((section) => [section.title, section.lines.length])).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
  });
});

test('the matrix: rows by most, by name or by a column; only overlaps; the other way round', () => {
  const graph = {
    nodes: boards('x', 'y', 'p', 'q'),
    relationships: [
      relationship('x', 'MEMBER_OF', 'p', { capacity: 'chair' }),
      relationship('y', 'MEMBER_OF', 'p'),
      relationship('y', 'MEMBER_OF', 'q'),
      relationship('x', 'REPORTS_TO', 'q'),
    ],
  };
  const ids = (heads: { node: { id: string } }[]) => heads.map((head) => head.node.id);
  const view = { type: 'MEMBER_OF', transposed: false, sort: 'most', least: 1 } as const;
  expect(ids(matrixOf(graph, view).rows)).toEqual(['y', 'x']);
  expect(ids(matrixOf(graph, { ...view, sort: 'name' }).rows)).toEqual(['x', 'y']);
  expect(ids(matrixOf(graph, { ...view, sort: 'q' }).rows)).toEqual(['y', 'x']);
  expect(ids(matrixOf(graph, { ...view, least: 2 }).rows)).toEqual(['y']);
  const turned = matrixOf(graph, { ...view, transposed: true });
  expect(ids(turned.rows)).toEqual(['p', 'q']);
  expect(turned.at('p', 'x')[0]?.properties.capacity).toBe('chair');
});

test('clauses stand under those that their numbers begin with', () => {
  const clauses = ['1', '1.1', '10', '10.1', 'A.HWB', 'signatures'].map((number) => ({
    ...node(`d#${number}`, 'Clause', number),
    properties: { number },
  }));
  expect(clauseTree(clauses).map(({ number, parts }) => [number, parts.length])).toEqual([
    ['1', 1],
    ['10', 1],
    ['A.HWB', 0],
    ['signatures', 0],
  ]);
});

test('CSV: quotes are doubled, and nothing begins a formula', () => {
  expect(csvOf([['a "b"', '=1+1', ' @x', '-2', 'chair, rotating']])).toBe(`"a ""b""",'=1+1,' @x,'-2,"chair, rotating"\r\n`);
});

test('dates in sentences are written out', () => {
  expect(dateInWords('2019-09-02T10:00:00Z')).toBe('2 September 2019');
  expect(withDatesInWords('Kent of 2015-03-18 was due on 2016-03-18.')).toBe('Kent of 18 March 2015 was due on 18 March 2016.');
});
