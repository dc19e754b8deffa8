import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { looksOf } from '../../client/graph/far/looks.ts';
import { marksOf } from '../../client/graph/far/marks.ts';
import { near, within } from '../../client/graph/far/near.ts';
import { stylesheet } from '../../client/graph/style/stylesheet.ts';

const box = { label: '', width: 100, height: 40, fontSize: 12, status: 'in force' };
const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  style: stylesheet('light'),
  layout: { name: 'preset' },
  elements: [
    { data: { ...box, id: 'board', kind: 'Board' }, position: { x: 0, y: 0 } },
    { data: { ...box, id: 'chair', kind: 'Role' }, position: { x: 400, y: 0 } },
    { data: { ...box, id: 'duty', kind: 'Duty' }, position: { x: 0, y: 300 } },
    { data: { id: 'reports', source: 'chair', target: 'board', type: 'REPORTS_TO', status: 'in force', label: '' } },
    { data: { id: 'advises', source: 'board', target: 'chair', type: 'ADVISES', status: 'in force', label: '' } },
    { data: { id: 'has', source: 'board', target: 'duty', type: 'HAS_DUTY', status: 'in force', label: '' } },
  ],
});
const looks = looksOf(cy);
const marks = marksOf(cy, looks);
const found = (x: number, y: number) => near(marks, { x, y }, 8).map((element) => element.id());

test('only what may lie under the pointer is looked at closely, nodes above lines', () => {
  expect(found(200, 8).toSorted()).toEqual(['advises', 'reports']);
  expect(found(0, 150)).toEqual(['has']);
  expect(found(40, 10).at(-1)).toBe('board');
  expect(found(250, 250)).toEqual([]);
});

test('a box holds the nodes that it touches, and lines between them', () => {
  const held = within(marks, { x1: -60, y1: -30, x2: 40, y2: 320 }).map((element) => element.id());
  expect(held.toSorted()).toEqual(['board', 'duty', 'has']);
});

test('lines between the same two part; a marked-out node is told from the others', () => {
  expect(marks.lines.map(({ bow }) => bow)).toEqual([-23, -23, 0]);
  const board = cy.getElementById('board');
  const plain = looks.node(board);
  board.addClass('chosen');
  expect(plain.singled).toBe(false);
  expect(looks.node(board)).toMatchObject({ singled: true, shape: plain.shape, surround: { colour: 'rgb(11,87,208)' } });
});
