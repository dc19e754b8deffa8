import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph, GraphNode } from '../../../contract/graph.ts';
import type { KindLabel } from '../../../contract/kinds.ts';
import { compareGraphs } from '../../../server/comparison/compare.ts';
import { disagreementsBetween } from '../../../server/comparison/disagreements.ts';
import { node, relationship } from '../../client/graph.ts';

const places = ['North', 'South', 'North and South'];
const of = (archetype: string, id: string, name: string, kind: KindLabel = 'Board'): GraphNode => ({ ...node(id, kind, name), archetype });
const graph = (nodes: GraphNode[], relationships: Graph['relationships'] = []): Graph => ({ nodes, relationships });
const found = (...sides: [Graph, Graph]) => {
  const { nodes, relationships } = compareGraphs({ left: sides[0], right: sides[1], places });
  return {
    nodes: nodes.map((pair) => [pair.left, pair.right, pair.found]),
    relationships: relationships.map((pair) => [pair.left, pair.right, pair.found, ...pair.differs]),
  };
};

test('things of one archetype go together, those named most alike first; what is left over is on one side', () => {
  const left = graph([of('panel', 'n/a', 'North Appeals Panel'), of('panel', 'n/b', 'North Review Panel'), of('forum', 'n/f', 'Forum')]);
  const right = graph([of('panel', 's/b', 'South Review Panel'), of('panel', 's/c', 'Quite another body'), of('panel', 's/d', 'A third')]);
  expect(found(left, right).nodes).toEqual([
    ['n/b', 's/b', 'same'],
    ['n/a', expect.stringMatching(/^s\/[cd]$/), 'different'],
    ['n/f', null, 'left'],
    [null, expect.stringMatching(/^s\/[cd]$/), 'right'],
  ]);
});

test('without an archetype, names decide, but for the place; kinds never mix', () => {
  const left = graph([node('n/p', 'Organisation', 'North Police'), node('n/x', 'Role', 'Clerk')]);
  const right = graph([node('s/p', 'Organisation', 'South Police'), node('s/x', 'Board', 'Clerk')]);
  expect(found(left, right).nodes).toEqual([
    ['n/p', 's/p', 'same'],
    ['n/x', null, 'left'],
    [null, 's/x', 'right'],
  ]);
});

test('a thing differs where what is said about it differs, in a property or on one side only', () => {
  const left = graph(
    [of('b', 'n/b', 'Board'), of('c', 'n/c', 'Cabinet')],
    [relationship('n/b', 'REPORTS_TO', 'n/c', { frequency: 'annual', subject: 'the year' })],
  );
  const right = graph(
    [of('b', 's/b', 'Board'), of('c', 's/c', 'Cabinet')],
    [relationship('s/b', 'REPORTS_TO', 's/c', { frequency: 'quarterly', subject: 'how it went' })],
  );
  expect(found(left, right)).toEqual({
    nodes: [
      ['n/b', 's/b', 'different'],
      ['n/c', 's/c', 'different'],
    ],
    relationships: [['n/b--REPORTS_TO--n/c', 's/b--REPORTS_TO--s/c', 'different', 'frequency']],
  });
});

test('an Act is the same, whatever rests on it', () => {
  const act = node('act', 'Statute', 'Act');
  const left = graph([act, of('b', 'n/b', 'Board')], [relationship('n/b', 'ESTABLISHED_UNDER', 'act')]);
  expect(found(left, graph([act])).nodes).toEqual([
    ['act', 'act', 'same'],
    ['n/b', null, 'left'],
  ]);
});

const thing = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  kind: fc.constantFrom<KindLabel>('Board', 'Role'),
  name: fc.constantFrom('Board', 'North Board', 'Panel'),
  archetype: fc.constantFrom('x', 'y', undefined),
});
const someGraph = fc
  .record({
    things: fc.uniqueArray(thing, { selector: ({ id }) => id }),
    links: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('annual', 'monthly'))),
  })
  .map(({ things, links }) => {
    const nodes = things.map(
      ({ archetype, ...rest }): GraphNode => ({ ...node(rest.id, rest.kind, rest.name), ...(archetype ? { archetype } : {}) }),
    );
    const relationships = links.flatMap(([from, to, frequency], at) => {
      const [one, other] = [nodes[from], nodes[to]];
      return one && other ? [{ ...relationship(one.id, 'REPORTS_TO', other.id, { frequency }), id: `${one.id}-${other.id}-${at}` }] : [];
    });
    return graph(nodes, relationships);
  });

test('whatever is compared: everything stands once, nothing differs from itself, and swapping mirrors', () => {
  fc.assert(
    fc.property(someGraph, someGraph, (left, right) => {
      const { nodes, relationships } = compareGraphs({ left, right, places });
      for (const [pairs, side, all] of [
        [nodes, 'left', left.nodes],
        [nodes, 'right', right.nodes],
        [relationships, 'left', left.relationships],
        [relationships, 'right', right.relationships],
      ] as const)
        expect(pairs.flatMap((pair) => pair[side] ?? []).sort()).toEqual(all.map(({ id }) => id).sort());
      const itself = compareGraphs({ left, right: left, places });
      expect([...itself.nodes, ...itself.relationships].every((pair) => pair.found === 'same' && pair.left === pair.right)).toBe(true);
      const tally = (pairs: { found: string }[]) => pairs.map((pair) => pair.found).sort();
      const mirror = { left: 'right', right: 'left', same: 'same', different: 'different' };
      const swapped = compareGraphs({ left: right, right: left, places });
      expect(tally(swapped.nodes.map((pair) => ({ found: mirror[pair.found] }))).length).toBe(tally(nodes).length);
    }),
  );
});

test('two sides disagree on a legal basis only where none is common, an Act agreeing with its own sections', () => {
  const section = node('act/1', 'Provision', 'Section 1');
  const other = node('act/2', 'Provision', 'Section 2');
  const act = node('act', 'Statute', 'Act');
  const part = relationship('act/1', 'PART_OF', 'act');
  const side = (id: string, basis: GraphNode): Graph =>
    graph([node(id, 'Board', id), basis], [relationship(id, 'ESTABLISHED_UNDER', basis.id), part]);
  const finding = (...sides: Graph[]) => ({
    id: 'f',
    rule: 'legal-bases-disagree',
    title: 'Bases',
    graph: graph(
      [],
      sides.flatMap(({ relationships }) => relationships.slice(0, 1)),
    ),
  });
  const between = (left: Graph, right: Graph) => disagreementsBetween({ findings: [finding(left, right) as never], left, right }).length;
  expect(between(side('n', section), side('s', other))).toBe(1);
  expect(between(side('n', section), side('s', section))).toBe(0);
  expect(between(side('n', section), side('s', act))).toBe(0);
});
