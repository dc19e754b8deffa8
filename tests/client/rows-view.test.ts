import { describe, expect, test } from 'vitest';
import { nextSort, readRowsView, rowsAsText, rowsIn } from '../../client/controls/rows/rows-view.ts';
import type { Answer } from '../../contract/answer.ts';
import { readAcross } from '../../contract/read-across.ts';

const rows = [
  { who: 'Cabinet', months: 'September to December', on: '2019-09-02' },
  { who: 'Áine', months: null, on: '2018-01-01' },
  { who: 'board 10', months: 'April', on: null },
  { who: 'board 9', months: 'January', on: '2020-03-01' },
];
const shown = (query: string) => {
  const view = readRowsView(new URLSearchParams(query), ['who', 'months', 'on']);
  return rowsIn(rows, view, ['who', 'months', 'on']).map(({ who }) => who);
};

describe('the rows of an answer', () => {
  test('sort by words and numbers, months by the year, dates by time; what is empty comes last either way', () => {
    expect(shown('sort=who')).toEqual(['Áine', 'board 9', 'board 10', 'Cabinet']);
    expect(shown('sort=months')).toEqual(['board 9', 'board 10', 'Cabinet', 'Áine']);
    expect(shown('sort=-on')).toEqual(['board 9', 'Cabinet', 'Áine', 'board 10']);
  });
  test('are narrowed to those that hold every word, dates as they are read', () => {
    expect(shown('find=board+april')).toEqual(['board 10']);
    expect(shown('find=2+september+2019')).toEqual(['Cabinet']);
    expect(shown('find=nothing')).toEqual([]);
  });
  test('a column’s head sorts upward, downward, and as it was; an unknown column sorts nothing', () => {
    const view = (query: string) => readRowsView(new URLSearchParams(query), ['who']);
    expect(nextSort(view(''), 'who')).toBe('who');
    expect(nextSort(view('sort=who'), 'who')).toBe('-who');
    expect(nextSort(view('sort=-who'), 'who')).toBeNull();
    expect(view('sort=__proto__').by).toBeNull();
  });
  test('go to the clipboard with one line for each', () => {
    expect(rowsAsText(['Who', 'Says'], [['Cabinet', 'one\nline\ttoo']])).toBe('Who\tSays\nCabinet\tone line too');
  });
  test('read from left to right: a type that leads the other way is worded so', () => {
    const role = (id: string) => ({ node: id, kind: 'Role' as const, name: id, area: 'a' });
    const graph = { nodes: [], relationships: [{ type: 'APPOINTS', from: 'chief', to: 'chair' }] } as unknown as Answer['graph'];
    const columns = ['who', 'how', 'other'];
    const read = (who: string, other: string) =>
      readAcross({ who: role(who), how: 'APPOINTS', other: role(other) }, { columns, graph }).how;
    expect(read('chair', 'chief')).toBe('is appointed by');
    expect(read('chief', 'chair')).toBe('appoints');
    expect(read('chair', 'nobody')).toBe('appoints');
    expect(readAcross({ types: ['REPORTS_TO', ['APPOINTS']], note: 'toString' }, { columns: ['types', 'note'], graph })).toEqual({
      types: ['reports to', ['appoints']],
      note: 'toString',
    });
  });
});
