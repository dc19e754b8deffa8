import type { Comparison, Found } from '../../../contract/comparison.ts';
import type { Graph, GraphNode } from '../../../contract/graph.ts';
import type { KindLabel } from '../../../contract/kinds.ts';
import { type Entry, nodesIn } from './entries.ts';

/** Both sides as one graph, each pair drawn once, with what is on one side only or different. */
export type Merged = { graph: Graph; marks: Map<string, Found>; left: number };

const FIRST_KINDS: readonly KindLabel[] = ['Board', 'Organisation', 'Role', 'Person'];
const MOST = 110;
/** More relationships than any one thing has. */
const MOST_RELATED = 100_000;

/**
 * The entries that are shown as one drawing: without a kind, bodies and people; with one, its entries and what they are
 * related to. Of very many, its own entries and then those with most relationships are drawn, and `left` says how many are not.
 */
export function mergedGraph({
  comparison,
  entries,
  kind,
}: {
  comparison: Comparison;
  entries: readonly Entry[];
  kind: KindLabel | null;
}): Merged {
  const nodes = nodesIn(comparison.graph);
  const mergedId = new Map(
    comparison.nodes.flatMap(({ left, right }) => [left, right].flatMap((id) => (id ? [[id, left ?? right ?? id] as const] : []))),
  );
  const facts = new Map(comparison.graph.relationships.map((fact) => [fact.id, fact]));
  const relationships = comparison.relationships.flatMap(({ left, right, found }) => {
    const fact = facts.get(left ?? right ?? '');
    return fact ? [{ found, fact: { ...fact, from: mergedId.get(fact.from) ?? fact.from, to: mergedId.get(fact.to) ?? fact.to } }] : [];
  });

  const listed = new Set(entries.filter((entry) => kind !== null || FIRST_KINDS.includes(entry.kind)).map(({ id }) => id));
  const touching = kind === null ? [] : relationships.filter(({ fact }) => listed.has(fact.from) || listed.has(fact.to));
  const ends = touching.flatMap(({ fact }) => [fact.from, fact.to]);
  // Around bodies, everything would be drawn: among bodies and people one sees how these are related.
  const near = kind !== null && FIRST_KINDS.includes(kind) ? ends.filter((id) => FIRST_KINDS.includes(nodes.get(id)?.kind ?? kind)) : ends;
  const wanted = new Set([...listed, ...near]);
  const degree = new Map<string, number>();
  for (const { fact } of relationships)
    if (wanted.has(fact.from) && wanted.has(fact.to)) for (const id of [fact.from, fact.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const rank = (id: string) => (listed.has(id) ? MOST_RELATED : 0) + (degree.get(id) ?? 0);
  const drawn = new Set([...wanted].toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST));

  const some = relationships.filter(({ fact }) => drawn.has(fact.from) && drawn.has(fact.to));
  const pairs = comparison.nodes.filter(({ left, right }) => drawn.has(left ?? right ?? ''));
  const marks = new Map<string, Found>([
    ...pairs.map(({ left, right, found }): [string, Found] => [left ?? right ?? '', found]),
    ...some.map(({ found, fact }): [string, Found] => [fact.id, found]),
  ]);
  return {
    graph: {
      nodes: pairs.flatMap((pair) => mergedNode(nodes.get(pair.left ?? ''), nodes.get(pair.right ?? ''))),
      relationships: some.map(({ fact }) => fact),
    },
    marks,
    left: wanted.size - drawn.size,
  };
}

/** A pair of different names is called by what both are. */
function mergedNode(left: GraphNode | undefined, right: GraphNode | undefined): GraphNode[] {
  if (!left || !right) return [left ?? right].filter((node) => node !== undefined);
  if (left.name === right.name) return [left];
  const words = left.archetype === right.archetype ? left.archetype?.replaceAll('-', ' ') : undefined;
  return [{ ...left, name: words ? words.charAt(0).toUpperCase() + words.slice(1) : left.name }];
}
