import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passing, readFindingFilter } from '../../client/views/findings/finding-filter.ts';
import { sidesOf } from '../../client/views/findings/sides.ts';
import { matrixOf } from '../../client/views/matrix/matrix.ts';
import { matrixRows } from '../../client/views/matrix/matrix-words.ts';
import { sharedRows } from '../../client/views/matrix/overlaps.ts';
import { jaccardDistance, seriate } from '../../client/views/matrix/seriate.ts';
import { pathWords } from '../../client/words/path-words.ts';
import type { Finding } from '../../contract/finding.ts';
import { node, relationship } from './graph.ts';

const sets = (...members: string[]) => members.map((letters) => new Set(letters));

describe('what is alike stands together', () => {
  test('Jaccard distance', () => {
    const [ab = new Set(), bc = new Set(), none = new Set()] = sets('ab', 'bc', '');
    expect(jaccardDistance(ab, bc)).toBeCloseTo(2 / 3);
    expect(jaccardDistance(ab, ab)).toBe(0);
    expect(jaccardDistance(ab, none)).toBe(1);
    expect(jaccardDistance(none, none)).toBe(0);
  });

  test('two kinds of rows that were mixed are parted, the fuller first', () => {
    const order = seriate(sets('abc', 'xy', 'abd', 'x', 'ab'));
    expect(order.slice(0, 3).toSorted()).toEqual([0, 2, 4]);
    expect(order.slice(3)).toEqual([1, 3]);
  });

  test('every row keeps its place, once, whatever the rows hold', () => {
    const row = fc.uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const order = seriate(rows.map((letters) => new Set(letters)));
        expect(order.toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
      }),
    );
  });
});

describe('overlaps and exports', () => {
  const graph = {
    nodes: ['x', 'y', 'z', 'p', 'q'].map((id) => node(id, 'Board', id === 'x' ? '=x' : id)),
    relationships: [
      relationship('x', 'MEMBER_OF', 'p', { capacity: 'chair' }),
      relationship('x', 'MEMBER_OF', 'q', { capacity: 'member' }),
      relationship('y', 'MEMBER_OF', 'p'),
      relationship('z', 'MEMBER_OF', 'q'),
    ],
  };
  const matrix = matrixOf(graph, { type: 'MEMBER_OF', transposed: false, sort: 'alike', least: 1 });

  test('a pair of columns shares the rows that stand in both', () => {
    expect(
      sharedRows(matrix).map(({ one, other, rows, either }) => [one.node.id, other.node.id, rows.map((row) => row.node.id), either]),
    ).toEqual([[matrix.columns[0]?.node.id, matrix.columns[1]?.node.id, ['x'], 3]]);
  });

  test('rows carry capacity and clauses, and text stays what it is', () => {
    const { heads, rows } = matrixRows(matrix, (clause) => clause);
    expect(heads.toSorted()).toEqual(['Name', 'p', 'q']);
    const row = rows.find(([name]) => name === '=x');
    expect(row?.[heads.indexOf('p')]).toMatch(/^chair \[.+\]$/);
  });
});

test('a path is worded the way its relationships run', () => {
  const part = (id: string) => ({ node: id, kind: 'Board' as const, name: id.toUpperCase(), area: 'x' });
  const words = pathWords([
    part('a'),
    { relationship: '1', type: 'REPORTS_TO', from: 'a', to: 'b' },
    part('b'),
    { relationship: '2', type: 'HOLDS_TO_ACCOUNT', from: 'c', to: 'b' },
    part('c'),
  ]);
  expect(words).toBe('A — reports to → B ← holds to account — C');
});

describe('findings', () => {
  const finding = (id: string, change: Partial<Finding> = {}) =>
    ({ id, rule: id, severity: 'low', subject: { area: 'kent' }, accepted: null, changedSinceAccepted: false, ...change }) as Finding;
  const findings = [
    finding('a'),
    finding('b', { severity: 'high' }),
    finding('c', { accepted: { reason: 'known', at: '2026-01-01' } }),
    finding('d', { changedSinceAccepted: true }),
  ];
  const ids = (query: string) => passing({ findings }, readFindingFilter(new URLSearchParams(query))).map(({ id }) => id);

  test('are filtered by state and severity, the gravest first; one that a link shows is always there', () => {
    expect(ids('')).toEqual(['b', 'a', 'd']);
    expect(ids('state=changed')).toEqual(['d']);
    expect(ids('severity=high&show=c')).toEqual(['b', 'c']);
  });

  test('a contradiction has a side for each document or, within one, for each clause', () => {
    const citation = (clause: string) => ({ clause, label: clause, summary: '' }) as Finding['citations'][number];
    const graph = { nodes: [], relationships: [{ ...relationship('x', 'REPORTS_TO', 'y'), clauses: ['kent#1'] }] };
    const two = sidesOf({ citations: [citation('kent#1'), citation('suffolk#2'), citation('kent#3')], graph });
    expect(two.map(({ key, clauses, relationships }) => [key, clauses.length, relationships.length])).toEqual([
      ['kent', 2, 1],
      ['suffolk', 1, 0],
    ]);
    expect(sidesOf({ citations: [citation('kent#1'), citation('kent#3')], graph }).map(({ key }) => key)).toEqual(['kent#1', 'kent#3']);
  });
});
