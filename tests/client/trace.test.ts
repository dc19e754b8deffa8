import { describe, expect, test } from 'vitest';
import { chainInWords } from '../../client/views/trace/chain-words.ts';
import { endInWords } from '../../client/views/trace/end-words.ts';
import { endsOf } from '../../client/views/trace/ends.ts';
import { defaultTypes, isMixed } from '../../client/views/trace/followed-types.ts';
import { type Branch, columnsOf, ladderOf, lastOf, stretchesOf } from '../../client/views/trace/ladder.ts';
import { ladderText } from '../../client/views/trace/ladder-text.ts';
import { nextRung } from '../../client/views/trace/next-rung.ts';
import { lengthOf, routesOf } from '../../client/views/trace/routes.ts';
import { clausesInWords, placeAfter, qualifiersOf } from '../../client/views/trace/rung-words.ts';
import { readTraceView } from '../../client/views/trace/trace-view.ts';
import type { Answer } from '../../contract/answer.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import { node, relationship } from './graph.ts';

type Link = [below: string, type: RelationshipTypeName, above: string];
const downward: readonly RelationshipTypeName[] = ['HOLDS_TO_ACCOUNT', 'APPOINTS'];
const role = (id: string) => node(id, 'Role', id);
const reference = (id: string) => ({ node: id, kind: 'Role', name: id, area: 'x' });

/** An answer to `trace` as the server sends it: each link from below to above, nearest first. */
function traced(links: Link[]): Answer {
  const relationships = links.map(([below, type, above]) =>
    downward.includes(type) ? relationship(above, type, below) : relationship(below, type, above),
  );
  const rows = links.map(([below, , above], index) => {
    const { id, type, from, to } = relationships[index] as (typeof relationships)[number];
    return { way: 'upward', rung: 1, below: reference(below), above: reference(above), link: { relationship: id, type, from, to } };
  });
  const nodes = [...new Set(links.flatMap(([below, , above]) => [below, above]))].map(role);
  return { rows, graph: { nodes, relationships } } as unknown as Answer;
}
const upFrom = (start: string, links: Link[]) => ladderOf({ answer: traced(links), start: role(start), way: 'upward' });
/** "a > b, c": a branch in short. */
const short = ({ node: { id }, on }: Branch): string =>
  on.length === 0 ? id : `${id} > (${on.map(({ branch }) => short(branch)).join(', ')})`;

describe('a ladder from an answer', () => {
  const branching: Link[] = [
    ['chair', 'REPORTS_TO', 'chief'],
    ['chair', 'HOLDS_TO_ACCOUNT', 'chief'],
    ['chair', 'REPORTS_TO', 'board'],
    ['board', 'REPORTS_TO', 'cabinet'],
    ['board', 'REPORTS_TO', 'chief'],
  ];

  test('alternative routes are branches side by side; parallel links are rungs of one stretch, each with its type', () => {
    const ladder = upFrom('chair', branching);
    expect(short(ladder)).toBe('chair > (board > (cabinet), chief)');
    expect(ladder.on[1]?.stretch.links.map(({ type }) => type)).toEqual(['REPORTS_TO', 'HOLDS_TO_ACCOUNT']);
    expect(lastOf(ladder).map(({ id }) => id)).toEqual(['cabinet', 'chief']);
  });

  test('a name that several routes reach goes on once, where it is nearest; the other links are still there', () => {
    const ladder = upFrom('chair', branching);
    const board = ladder.on[0]?.branch;
    expect(board?.again.map(({ to, circle }) => [to.id, circle])).toEqual([['chief', false]]);
    expect(stretchesOf(ladder).flatMap(({ links }) => links)).toHaveLength(branching.length);
    expect(columnsOf(ladder)).toBe(3);
  });

  test('circles end, and every link of them is marked', () => {
    const ladder = upFrom('a', [
      ['a', 'REPORTS_TO', 'b'],
      ['b', 'HOLDS_TO_ACCOUNT', 'a'],
      ['b', 'REPORTS_TO', 'c'],
    ]);
    expect(short(ladder)).toBe('a > (b > (c))');
    const circles = stretchesOf(ladder).map(({ from, to, circle }) => `${from.id}${to.id}${circle ? ' circle' : ''}`);
    expect(circles).toEqual(['ab circle', 'bc', 'ba circle']);
  });

  test('twenty boards that all answer to each other are one ladder with each link once', () => {
    const all = Array.from({ length: 20 }, (_, index) => `b${index}`);
    const links = all.flatMap((below) => all.filter((above) => above !== below).map((above): Link => [below, 'REPORTS_TO', above]));
    const ladder = upFrom('b0', links);
    expect(stretchesOf(ladder).flatMap((stretch) => stretch.links)).toHaveLength(380);
    expect(lastOf(ladder)).toEqual([]);
    expect(chainInWords({ up: ladder, down: undefined, ends: [] })).toBe(
      '380 links lead upward. They only go round in a circle and end nowhere.',
    );
  });

  test('no chain at all is a ladder that ends where it begins', () => {
    const ladder = upFrom('alone', []);
    expect([columnsOf(ladder), lastOf(ladder).map(({ id }) => id)]).toEqual([1, ['alone']]);
    expect(chainInWords({ up: ladder, down: ladder, ends: [] })).toBe('No link leads upward. No link leads downward.');
  });

  test('as text: every rung a line, branches further in, ends and circles said', () => {
    const ladder = upFrom('a', [
      ['a', 'HOLDS_TO_ACCOUNT', 'b'],
      ['b', 'REPORTS_TO', 'a'],
    ]);
    const words = {
      sentence: ({ from, type, to }: { from: string; type: string; to: string }) => `${from} ${type} ${to}`,
      end: () => 'ends',
    };
    expect(ladderText(ladder, words)).toEqual(['- b HOLDS_TO_ACCOUNT a', '  - b REPORTS_TO a (goes round in a circle here)']);
    expect(ladderText(upFrom('a', []), words)).toEqual(['= ends']);
  });
});

test('a route is a ladder of one column, with all links of each stretch', () => {
  const [first, second] = [relationship('a', 'CONSULTS', 'b'), relationship('c', 'MEMBER_OF', 'b')];
  const cell = ({ id, type, from, to }: typeof first) => ({ relationship: id, type, from, to });
  const answer = {
    graph: { nodes: ['a', 'b', 'c'].map(role), relationships: [first, second] },
    rows: [{ route: ['a', 'b', 'c'].map(reference), links: [[cell(first)], [cell(second)]] }],
  } as unknown as Answer;
  const [route] = routesOf(answer) as [Branch];
  expect([short(route), lengthOf(route)]).toEqual(['a > (b > (c))', 2]);
  expect(stretchesOf(route).map(({ links }) => links.map(({ type }) => type))).toEqual([['CONSULTS'], ['MEMBER_OF']]);
});

describe('how a chain ends', () => {
  const types = defaultTypes('Role');
  const ends = endsOf({
    rows: [
      { end: reference('chief'), how: 'at the top', otherTypes: ['POST_IN', 'COVERS', 'NONSENSE'], linksAtOtherDates: 0 },
      { end: reference('chair'), how: 'in a gap', otherTypes: [], linksAtOtherDates: 2 },
      { end: reference('police'), how: 'outside the documents', otherTypes: [], linksAtOtherDates: 0 },
    ],
  } as unknown as Answer);
  const kindOf = (id: string, date?: string) => endInWords({ node: role(id), way: 'upward', end: ends.get(id), types, date });

  test('the top, a gap, outside the documents, and what only another date would tell are told apart', () => {
    expect(['chief', 'chair', 'police'].map((id) => kindOf(id).kind)).toEqual(['top', 'gap', 'outside']);
    expect(kindOf('chair').sentence).toBe('No document searched says to whom the chair answers.');
    expect(kindOf('chair', '1 June 2019')).toMatchObject({
      kind: 'date',
      sentence: expect.stringContaining('at another date 2 links lead on'),
    });
    expect(endInWords({ node: role('x'), way: 'downward', end: undefined, types, date: undefined }).kind).toBe('bottom');
  });
  test('what else leads on is named, if it is something that can be followed', () => {
    expect(ends.get('chief')?.otherTypes).toEqual(['POST_IN']);
  });
});

describe('what is followed', () => {
  test('accountability only, and from a duty what ties it to a body or role', () => {
    expect(defaultTypes('Role')).toEqual(['REPORTS_TO', 'HOLDS_TO_ACCOUNT', 'APPOINTS']);
    expect(defaultTypes('Duty')).toEqual(['REPORTS_TO', 'HOLDS_TO_ACCOUNT', 'APPOINTS', 'HAS_DUTY']);
    expect([isMixed(defaultTypes('Board')), isMixed(defaultTypes('Duty'))]).toEqual([false, true]);
  });
  test('the address holds it, and what is malformed in it is left out', () => {
    const read = (path: string, query: string) => readTraceView({ parts: path.split('/'), query: new URLSearchParams(query) });
    expect(read('trace', 'subject=a/role/b&direction=down&types=APPOINTS,NONSENSE,APPOINTS')).toEqual({
      mode: 'chain',
      subject: 'a/role/b',
      direction: 'down',
      types: ['APPOINTS'],
    });
    expect(read('trace', 'direction=sideways&types=')).toEqual({ mode: 'chain', subject: null, direction: 'up', types: null });
    expect(read('trace/between', 'from=a&to=')).toEqual({ mode: 'between', from: 'a', to: null, types: null });
  });
});

describe('a rung in words', () => {
  const areaName = () => 'Suffolk';
  test('what qualifies it: how binding, how often, when, and on which days it holds', () => {
    const link = {
      ...relationship('a', 'REPORTS_TO', 'b', { modality: 'should', frequency: 'annual', subject: 'the plan' }),
      validFrom: '2019-09-02',
    };
    expect(qualifiersOf(link, [])).toEqual(['should', 'annual', 'from 2 September 2019', 'about the plan']);
  });
  test('the trigger of a step is said on the rungs that touch it', () => {
    const step = { ...node('s', 'Step', 'Meeting'), properties: { trigger: 'if unresolved' } };
    expect(qualifiersOf(relationship('a', 'MAY_INVOKE', 's'), [step])).toEqual(['when: if unresolved']);
  });
  test('clauses are named for the ear, with the document unless it is called by the place', () => {
    const link = { ...relationship('a', 'APPOINTS', 'b'), clauses: ['s#4.6', 's#4.7', 'm#3.2'] };
    const labelOf = (clause: string) => clause.replace('s#', 'Suffolk ').replace('m#', 'Medway protocol ');
    expect(clausesInWords(link, labelOf, 'Suffolk')).toBe('clauses 4.6 and 4.7 and clause 3.2 of Medway protocol');
    expect(placeAfter(role('Chief Executive'), areaName)).toBe(' of Suffolk');
    expect(placeAfter(node('b', 'Board', 'Board'), areaName)).toBe('');
  });
});

test('the arrow keys lead to the nearest rung that way, in the same column first', () => {
  const at = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 50 });
  const from = at(200, 400);
  const others = [at(0, 340), at(200, 300), at(200, 460), at(320, 410), at(0, 700)];
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab'].map((key) => nextRung(key, from, others))).toEqual([
    1,
    2,
    0,
    3,
    undefined,
  ]);
});
