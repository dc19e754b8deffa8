import { distance } from 'fastest-levenshtein';
import type { GraphNode } from '../../contract/graph.ts';
import { foldName } from '../graph/search-text.ts';

export type Pair<T> = { left: T | null; right: T | null };

/**
 * Pairs what is the same on both sides: one and the same thing first, then things of one archetype, then those of one kind
 * whose names are the same but for the place. Of several with one archetype, those named most alike go together.
 * @param options.places names of areas, which say nothing about what a thing is
 */
export function pairNodes(options: {
  left: readonly GraphNode[];
  right: readonly GraphNode[];
  places: readonly string[];
}): Pair<GraphNode>[] {
  const bare = bareNames(options.places);
  const rest = { left: new Map(byId(options.left)), right: new Map(byId(options.right)) };
  const pairs: Pair<GraphNode>[] = [];
  const take = (left: GraphNode, right: GraphNode) => {
    rest.left.delete(left.id);
    rest.right.delete(right.id);
    pairs.push({ left, right });
  };
  for (const node of options.left) {
    const same = rest.right.get(node.id);
    if (same) take(node, same);
  }
  const alike = (keyOf: (node: GraphNode) => string | undefined) => {
    const groups = Map.groupBy(rest.right.values(), keyOf);
    const candidates = [...rest.left.values()].flatMap((left) => {
      const key = keyOf(left);
      const others = key === undefined ? [] : (groups.get(key) ?? []);
      return others.map((right) => ({ left, right, apart: distance(bare(left.name), bare(right.name)) }));
    });
    const order = (a: (typeof candidates)[number], b: (typeof candidates)[number]) =>
      a.apart - b.apart || compareText(a.left.id, b.left.id) || compareText(a.right.id, b.right.id);
    for (const { left, right } of candidates.toSorted(order)) if (rest.left.has(left.id) && rest.right.has(right.id)) take(left, right);
  };
  alike((node) => node.archetype && `${node.kind} ${node.archetype}`);
  alike((node) => `${node.kind} ${bare(node.name)}`);
  return [
    ...pairs,
    ...[...rest.left.values()].map((left) => ({ left, right: null })),
    ...[...rest.right.values()].map((right) => ({ left: null, right })),
  ];
}

/** A name as the same thing elsewhere would be called: "Kent Police" and "Suffolk Police" are both "police". */
export function bareNames(places: readonly string[]): (name: string) => string {
  const folded = places.map(foldName).toSorted((a, b) => b.length - a.length);
  return (name) => {
    const words = folded.reduce((text, place) => text.replaceAll(` ${place} `, ' '), ` ${foldName(name)} `).trim();
    return words === '' ? foldName(name) : words;
  };
}

const byId = (nodes: readonly GraphNode[]) => nodes.map((node) => [node.id, node] as const);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
