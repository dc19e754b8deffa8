import { describe, expect, test } from 'vitest';
import { readCompareView, swapped } from '../../client/views/compare/compare-view.ts';
import { entriesOf } from '../../client/views/compare/entries.ts';
import { mergedGraph } from '../../client/views/compare/merged-graph.ts';
import { byKind, compareCsv, shownEntries } from '../../client/views/compare/shown-entries.ts';
import type { Comparison } from '../../contract/comparison.ts';
import { node, relationship } from './graph.ts';

const side = (id: string) => ({ id, name: id, documents: [], nodes: 2, relationships: 1 });
const report = (from: string, frequency: string) => ({
  ...relationship(from, 'REPORTS_TO', 'cabinet', { frequency }),
  clauses: ['one#1', 'other#2'],
});
const comparison: Comparison = {
  by: 'documents',
  left: side('one'),
  right: side('other'),
  graph: {
    nodes: [
      { ...node('n', 'Board', 'North Board'), archetype: 'main-board' },
      { ...node('s', 'Board', 'South Board'), archetype: 'main-board' },
      node('cabinet', 'Board', 'Cabinet'),
      node('duty', 'Duty', 'Keep minutes'),
    ],
    relationships: [report('n', 'annual'), report('s', 'quarterly'), relationship('n', 'HAS_DUTY', 'duty')],
  },
  nodes: [
    { kind: 'Board', left: 'n', right: 's', found: 'different', differs: [] },
    { kind: 'Board', left: 'cabinet', right: 'cabinet', found: 'same', differs: [] },
    { kind: 'Duty', left: 'duty', right: null, found: 'left', differs: [] },
  ],
  relationships: [
    { type: 'REPORTS_TO', left: 'n--REPORTS_TO--cabinet', right: 's--REPORTS_TO--cabinet', found: 'different', differs: ['frequency'] },
    { type: 'HAS_DUTY', left: 'n--HAS_DUTY--duty', right: null, found: 'left', differs: [] },
  ],
  disagreements: [],
};
const entries = entriesOf(comparison);
const filter = { found: 'differing', kind: null, find: '' } as const;

describe('the comparison on screen', () => {
  test('fields stand side by side, each side with its own clauses', () => {
    const [board] = entries;
    expect(board?.fields.map(({ caption, left, right }) => [caption, left.length, right.length])).toEqual([
      ['reports to', 1, 1],
      ['has the duty', 1, 0],
    ]);
    const [reports] = board?.fields ?? [];
    expect([reports?.left[0], reports?.right[0]].map((value) => [value?.words, value?.clauses])).toEqual([
      ['annual', ['one#1']],
      ['quarterly', ['other#2']],
    ]);
  });

  test('filters by side, kind and words, within the fields too', () => {
    const ids = (change: object) => shownEntries(entries, { ...filter, ...change }).map(({ id }) => id);
    expect(ids({})).toEqual(['n', 'duty']);
    expect(ids({ found: 'same' })).toEqual(['cabinet']);
    expect(ids({ kind: 'Duty' })).toEqual(['duty']);
    expect(ids({ find: 'south quarterly' })).toEqual(['n']);
    expect(ids({ find: 'nowhere' })).toEqual([]);
    expect(byKind(entries).map(({ kind }) => kind)).toEqual(['Board', 'Duty']);
  });

  test('as CSV, with the clauses of each side', () => {
    const csv = compareCsv({
      entries: shownEntries(entries, { ...filter, kind: 'Board' }),
      names: { left: 'One', right: 'Other' },
      labelOf: (id) => id,
    });
    expect(csv.split('\r\n').slice(1, 3)).toEqual([
      'Board,differs,,North Board,,South Board,',
      'Board,differs,reports to,"Cabinet, annual [one#1]",,"Cabinet, quarterly [other#2]",',
    ]);
  });

  test('a pair is drawn once, by what both are, with its lines joined and marked', () => {
    const { graph, marks } = mergedGraph({ comparison, entries, kind: null });
    expect(graph.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['n', 'Main board'],
      ['cabinet', 'Cabinet'],
    ]);
    expect(graph.relationships.map(({ from, to }) => [from, to])).toEqual([['n', 'cabinet']]);
    expect(Object.fromEntries(marks)).toEqual({ n: 'different', cabinet: 'same', 'n--REPORTS_TO--cabinet': 'different' });
  });

  test('an address is read, malformed parts left out; swapping turns the filter round', () => {
    const view = readCompareView(new URLSearchParams('by=dates&left=2019-01-01&right=2020-01-01&found=left&kind=Nothing'));
    expect(view).toMatchObject({ by: 'dates', found: 'left', kind: null, view: 'list' });
    expect(swapped(view)).toEqual({ left: '2020-01-01', right: '2019-01-01', found: 'right' });
  });
});
