import { expect, test } from 'vitest';
import { placeNames } from '../../client/graph/far/place-names.ts';
import { formatOutlook, parseOutlook } from '../../client/scene/places-in-link.ts';
import { walkWords } from '../../client/scene/walk-words.ts';
import { idsOf, wayBetween } from '../../client/scene/way-between.ts';
import { node, relationship } from './graph.ts';

const graph = {
  nodes: [
    node('chief', 'Role', 'Chief Executive'),
    node('chair', 'Role', 'Chair of the LSCB'),
    node('board', 'Board', 'LSCB'),
    node('alone', 'Duty', 'Advise'),
  ],
  relationships: [
    relationship('chief', 'HOLDS_TO_ACCOUNT', 'chair'),
    relationship('chair', 'REPORTS_TO', 'chief'),
    relationship('chair', 'MEMBER_OF', 'board'),
  ],
};
const labelOf = () => 'Suffolk 4.6';

test('walking to a name says its kind, what relates it to the one that was left, and by which clause', () => {
  expect(walkWords(graph, 'chief', 'chair', { labelOf })).toBe(
    'Chair of the LSCB, Role. Chief Executive holds to account Chair of the LSCB, Suffolk 4.6. Chair of the LSCB reports to Chief Executive, Suffolk 4.6. 1 other relationship.',
  );
  expect(walkWords(graph, undefined, 'board', { labelOf })).toBe('LSCB, Board. 1 relationship.');
});

test('the way between two names is the shortest, with all that relates each to the next; without one there is none', () => {
  const way = wayBetween(graph, 'board', 'chief');
  expect(way?.nodes).toEqual(['board', 'chair', 'chief']);
  expect(way?.relationships.map((some) => some.length)).toEqual([1, 2]);
  expect(way && idsOf(way).size).toBe(6);
  expect(wayBetween(graph, 'board', 'alone')).toBeUndefined();
});

test('a link carries from where a scene is looked at; what is malformed is left out', () => {
  expect(parseOutlook(formatOutlook({ zoom: 0.42, x: -1234, y: 87 }))).toEqual({ zoom: 0.42, x: -1234, y: 87 });
  for (const text of ['', 'a', '-1.2.3', 'zzzz.0.0', '1e.x']) expect(parseOutlook(text), text).toBeUndefined();
});

test('over a far scene the weightiest names are written, none over another or beyond the edge', () => {
  const box = (left: number, top: number, width = 20, height = 10) => ({ left, right: left + width, top, bottom: top + height });
  const at = (x: number, y: number, name: string, weight: number) => ({ at: { x, y }, name, weight, box: box(x - 10, y - 5) });
  const placed = placeNames({
    candidates: [at(100, 50, 'Minor', 1), at(104, 52, 'Major', 3), at(2, 150, 'At the edge', 2), at(100, 200, 'Covered', 9)],
    taken: [box(20, 150, 160, 100)],
    marks: [],
    within: { left: 0, right: 400, top: 0, bottom: 400 },
    most: 10,
    measure: (text) => text.length * 6,
  });
  expect(placed.map(({ name }) => name)).toEqual(['Major', 'At the edge']);
  expect(placed[1]?.at.x).toBeGreaterThan(30);
});

test('a name stands beside its mark where it would cover others, and nowhere where it would everywhere', () => {
  const mark = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 10 });
  const own = mark(200, 200);
  const candidate = { at: { x: 220, y: 205 }, name: 'A name of some length', weight: 2, box: own };
  const place = (marks: (typeof own)[]) =>
    placeNames({
      candidates: [candidate],
      taken: [],
      marks: [own, ...marks],
      within: { left: 0, right: 600, top: 0, bottom: 600 },
      most: 10,
      measure: (text) => text.length * 6,
    });
  const beside = place([mark(150, 200), mark(250, 200), mark(150, 186), mark(250, 186)]);
  expect(beside[0]?.at.y).toBeGreaterThan(210);
  const crowd = Array.from({ length: 400 }, (_, index) => mark((index % 14) * 42, Math.floor(index / 14) * 12)).filter(
    ({ left, top }) => Math.abs(left - own.left) > 20 || Math.abs(top - own.top) > 6,
  );
  expect(place(crowd)).toEqual([]);
});
