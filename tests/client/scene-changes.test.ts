import { describe, expect, test } from 'vitest';
import { foldAddress, unfoldQuery } from '../../client/address/long-address.ts';
import { growScene } from '../../client/scene/assemble.ts';
import { changes } from '../../client/scene/changes.ts';
import { endsOfType, grown, inverted } from '../../client/scene/choosing.ts';
import { fittingQuestions } from '../../client/scene/fitting-questions.ts';
import { foldGroups, groupsOf } from '../../client/scene/groups.ts';
import { formatPlaces, parsePlaces } from '../../client/scene/places-in-link.ts';
import { fitting, formatRule, parseRule } from '../../client/scene/rules.ts';
import type { ExpansionStep } from '../../client/scene/scene.ts';
import { parseScene, sceneInQuery } from '../../client/scene/scene-address.ts';
import { nodeTable, tableRows, tsvOf } from '../../client/scene/table-rows.ts';
import { type History, remembering, stepping } from '../../client/scene/undo.ts';
import { whyHere } from '../../client/scene/why-here.ts';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { node, relationship } from './graph.ts';

const scene = parseScene(new URLSearchParams());
const chief = node('chief', 'Role', 'Chief Executive');
const chair = node('chair', 'Role', 'A Chair');
const board = node('board', 'Board', 'Board One');
const other = { ...node('other', 'Board', 'A Forum'), area: 'y', properties: { statutory: true } };
const graph = {
  nodes: [chief, chair, board, other],
  relationships: [
    relationship('chief', 'HOLDS_TO_ACCOUNT', 'chair'),
    relationship('chair', 'MEMBER_OF', 'board', { capacity: 'chair' }),
    relationship('chair', 'MEMBER_OF', 'other'),
    relationship('chief', 'MEMBER_OF', 'board'),
  ],
};
const step = (id: string): ExpansionStep => ({ id, type: 'MEMBER_OF', direction: 'out', limit: 50 });
const part = (...ids: string[]) => ({ nodes: graph.nodes.filter(({ id }) => ids.includes(id)), relationships: graph.relationships });

describe('undo and redo', () => {
  const change = (history: History, done: string) => remembering(history, 'base', { scene, done });
  const two = change(change({ key: '', past: [], future: [] }, 'hide A'), 'pin B');

  test('the last change is taken back first, and can be done again; a new change forgets what was undone', () => {
    const undone = stepping(two, 'undo', { key: 'base', scene });
    expect(undone?.then.done).toBe('pin B');
    expect(stepping(undone?.history as History, 'redo', { key: 'base', scene })?.then.done).toBe('pin B');
    expect(change(undone?.history as History, 'group')).toMatchObject({ past: [{ done: 'hide A' }, { done: 'group' }], future: [] });
  });
  test('what was done to another scene cannot be undone here', () => {
    expect(stepping(two, 'undo', { key: 'elsewhere', scene })).toBeUndefined();
  });
});

describe('expanding and collapsing', () => {
  const brought = [
    { by: step('chair'), graph: part('chair', 'board', 'other') },
    { by: step('board'), graph: part('board', 'chief') },
  ];
  test('taking back an expansion takes back what was brought from there on, too', () => {
    const all = growScene({ base: part('chair'), added: [], brought });
    expect([...all.origins.keys()]).toEqual(['chair', 'board', 'other', 'chief']);
    const less = growScene({ base: part('chair'), added: [], brought: brought.slice(1) });
    expect(less.graph.nodes.map(({ id }) => id)).toEqual(['chair']);
  });
  test('everything brought from a node is taken back at once', () => {
    const full = changes.surround(changes.expand(changes.expand(scene, step('chair')), step('board')), { id: 'chair', steps: 2 });
    expect(changes.collapseAll(full, ['chair'])).toEqual({ ...scene, expansions: [step('board')] });
  });
  test('each name says why it is here, with the clause of what brought it', () => {
    const { origins } = growScene({ base: part('chair'), added: ['chief'], brought });
    const why = (id: string) => whyHere({ id, graph, origin: origins.get(id), begun: 'It was asked for.' });
    expect(why('other')).toEqual({ words: 'You expanded A Chair: A Chair sits on A Forum.', clauses: ['x#1'] });
    expect([why('chair')?.words, why('chief')?.words]).toEqual(['It was asked for.', 'You added it.']);
  });
});

describe('groups', () => {
  test('by board, a chair stands with the board that it chairs', () => {
    expect(groupsOf(graph, 'board', String).map(({ caption, ids }) => [caption, ids])).toEqual([
      ['Board One', ['chief', 'chair', 'board']],
    ]);
    expect(groupsOf(graph, 'area', (id) => id.toUpperCase()).map(({ caption, ids }) => [caption, ids.length])).toEqual([
      ['X', 3],
      ['Y', 1],
    ]);
  });
  test('a closed group is one thing, to which every line leads that led to a member', () => {
    const groups = groupsOf(graph, 'kind', String);
    const folded = foldGroups(graph, groups, ['kind:Board']);
    expect(folded.nodes.map(({ name }) => name)).toEqual(['Chief Executive', 'A Chair', 'Boards (2)']);
    expect(folded.relationships.filter(({ to }) => to === 'group:kind:Board')).toHaveLength(3);
    expect(foldGroups(graph, groups, ['kind:Role']).relationships.some(({ type }) => type === 'HOLDS_TO_ACCOUNT')).toBe(false);
  });
});

describe('choosing several', () => {
  test('all else, neighbours too, both ends of a type', () => {
    expect(inverted(graph.nodes, ['chief', 'chair'])).toEqual(['board', 'other']);
    expect(grown(graph, ['other'])).toEqual(['other', 'chair']);
    expect(endsOfType(graph, 'HOLDS_TO_ACCOUNT')).toEqual(['chief', 'chair']);
  });
  test('by rule: all that is given must hold, and a rule that says nothing fits nothing', () => {
    const none = new Map();
    const findings = new Map([['board-without-basis', new Set(['board', 'chief'])]]);
    expect(fitting(graph.nodes, {}, none)).toEqual([]);
    expect(fitting(graph.nodes, { kind: 'Board', area: 'y' }, none)).toEqual(['other']);
    expect(fitting(graph.nodes, { property: 'statutory', value: 'true' }, none)).toEqual(['other']);
    expect(fitting(graph.nodes, { text: 'CHAIR' }, none)).toEqual(['chair']);
    expect(fitting(graph.nodes, { kind: 'Board', finding: 'board-without-basis' }, findings)).toEqual(['board']);
  });
});

test('what a scene is made of reads back from its address, whatever a person typed', () => {
  const rule = { look: 'dash', kind: 'Role', text: 'a;b|c:d, 100%' } as const;
  const made = changes.toggleFold(changes.group(changes.surround(changes.addRule(scene, rule), { id: 'x/y', steps: 3 }), 'area'), 'area:x');
  const query = new URLSearchParams(Object.entries(sceneInQuery(made)).filter((pair): pair is [string, string] => pair[1] !== null));
  expect(parseScene(query)).toEqual(made);
  expect(parseRule(formatRule(rule))).toEqual([rule]);
  expect(parseRule('look:none;kind:Nobody;text:%E0%A4%A')).toEqual([]);
});

test('a link says where things stand, to a pixel', () => {
  const places = new Map([
    ['a/role/x', { x: -120.4, y: 33 }],
    ['a/role/y', { x: 8000, y: -1 }],
  ]);
  const text = formatPlaces(places, [...places.keys()]) ?? '';
  expect(parsePlaces(text, ['a/role/x', 'a/role/y', 'a/role/z'])).toEqual(
    new Map([
      ['a/role/x', { x: -120, y: 33 }],
      ['a/role/y', { x: 8000, y: -1 }],
    ]),
  );
  expect(parsePlaces('nonsense_1.2_', ['a/role/x'])).toEqual(new Map());
});

test('an address too long to be asked for keeps its longest values behind the #, and reads back whole', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `suffolk/role/number-${index}`).join(',');
  const folded = foldAddress(`/explore?area=suffolk&hide=${ids}&pin=a/b`);
  expect(folded.indexOf('#')).toBeLessThan(200);
  expect(folded).toMatch(/^\/explore\?area=suffolk&pin=a\/b#hide=suffolk/);
  const query = unfoldQuery(new URL(folded, 'http://here'));
  expect([query.get('hide'), query.get('pin')]).toEqual([ids, 'a/b']);
});

test('only questions into whose slots everything chosen fits are offered, filled', () => {
  const slot = (name: string, ...labels: string[]) => ({ name, type: 'entity', labels, optional: false, absent: 'anybody' });
  const question = (id: string, phrase: string, ...params: object[]) => ({ id, phrase, params }) as unknown as QuestionSummary;
  const questions = [
    question('escalate', 'Who can escalate to {role}?', slot('role', 'Role')),
    question('routes', 'Routes between {from} and {to}', slot('from', 'Role', 'Board'), slot('to', 'Role', 'Board')),
    question('due', 'What is due in {month}?', { name: 'month', type: 'month' }),
  ];
  const words = (...chosen: (typeof chief)[]) => fittingQuestions(chosen, questions, {}).map((one) => [one.words, one.address]);
  expect(words(chief)).toEqual([
    ['Who can escalate to Chief Executive?', '/ask/escalate?role=chief'],
    ['Routes between Chief Executive and …', '/?ask=routes&from=chief'],
  ]);
  expect(words(chief, board)).toEqual([['Routes between Chief Executive and Board One', '/ask/routes?from=chief&to=board']]);
  expect(words(node('s', 'Statute', 'An Act'))).toEqual([]);
});

test('the table is filtered by every word, sorted by a column, and copied as a spreadsheet takes it', () => {
  const table = nodeTable({ ...graph, nodes: [...graph.nodes, node('f', 'Board', '=SUM(A1)')] }, { areaName: String, labelOf: String });
  expect(tableRows(table, { filter: 'one board', column: 0, down: false }).map(({ id }) => id)).toEqual(['board']);
  expect(tableRows(table, { filter: '', column: 6, down: true })[0]?.id).toBe('chair');
  expect(tsvOf(table.columns, tableRows(table, { filter: 'sum', column: 0, down: false })).split('\n')[1]).toMatch(
    /^'=SUM\(A1\)\tBoard\tx/,
  );
});
