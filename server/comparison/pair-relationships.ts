import type { GraphRelationship } from '../../contract/graph.ts';
import type { Pair } from './pair-nodes.ts';

/**
 * Pairs relationships of one type between paired ends. Of several, the same one goes with itself, then those about the same
 * thing or in the same capacity, then whichever is left, in order.
 * @param options.keyOf an end's name that both sides share
 */
export function pairRelationships(options: {
  left: readonly GraphRelationship[];
  right: readonly GraphRelationship[];
  keyOf: (id: string) => string;
}): Pair<GraphRelationship>[] {
  const { keyOf } = options;
  const group = ({ type, from, to }: GraphRelationship) => `${type}\n${keyOf(from)}\n${keyOf(to)}`;
  const publication = ({ properties }: GraphRelationship) =>
    properties.publication === undefined ? undefined : keyOf(String(properties.publication));
  const rights = Map.groupBy(options.right, group);
  const likenesses = [
    (a: GraphRelationship, b: GraphRelationship) => a.id === b.id,
    (a: GraphRelationship, b: GraphRelationship) => publication(a) !== undefined && publication(a) === publication(b),
    (a: GraphRelationship, b: GraphRelationship) => a.properties.subject === b.properties.subject && sameCapacity(a, b),
    sameCapacity,
    () => true,
  ];
  const pairs: Pair<GraphRelationship>[] = [];
  for (const [key, lefts] of Map.groupBy(options.left, group)) {
    let waiting = lefts;
    const others = [...(rights.get(key) ?? [])];
    rights.delete(key);
    for (const alike of likenesses) {
      waiting = waiting.filter((left) => {
        const at = others.findIndex((right) => alike(left, right));
        if (at < 0) return true;
        pairs.push({ left, right: others.splice(at, 1)[0] ?? null });
        return false;
      });
    }
    pairs.push(...waiting.map((left) => ({ left, right: null })), ...others.map((right) => ({ left: null, right })));
  }
  return [...pairs, ...[...rights.values()].flat().map((right) => ({ left: null, right }))];
}

const sameCapacity = (a: GraphRelationship, b: GraphRelationship): boolean => a.properties.capacity === b.properties.capacity;
