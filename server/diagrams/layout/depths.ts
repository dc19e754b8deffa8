import type { Bundle } from './bundles.ts';
import { type Direction, runsBackwards } from './direction.ts';

/** How many lines, one after another, lead to a node at most; nodes in a circle stand side by side. */
export function depthsOf(bundles: readonly Bundle[], direction: Direction): (id: string) => number {
  const before = new Map<string, string[]>();
  for (const { from, to, relationships } of bundles) {
    const [first, last] = runsBackwards(relationships[0].type, direction) ? [to, from] : [from, to];
    before.set(last, [...(before.get(last) ?? []), first]);
  }
  const rings = ringsOf(before);
  const ringOf = new Map(rings.flatMap((ring) => ring.map((id) => [id, ring] as const)));
  const known = new Map<string, number>();
  // A ring comes after all that lead to it.
  for (const ring of rings) {
    const leading = ring.flatMap((id) => before.get(id) ?? []).filter((id) => ringOf.get(id) !== ring);
    const depth = Math.max(-1, ...leading.map((id) => known.get(id) ?? 0)) + 1;
    for (const id of ring) known.set(id, depth);
  }
  return (id) => known.get(id) ?? 0;
}

/** Nodes that lead to one another, together; those that lead to others come first (Tarjan's strongly connected components). */
function ringsOf(before: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings: string[][] = [];
  const met = new Map<string, number>();
  const open: string[] = [];
  const visit = (id: string): number => {
    const number = met.size;
    let lowest = number;
    met.set(id, number);
    open.push(id);
    for (const next of before.get(id) ?? []) {
      const known = met.get(next);
      if (known === undefined) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, known);
    }
    if (lowest === number) rings.push(open.splice(open.indexOf(id)));
    return lowest;
  };
  for (const id of before.keys()) if (!met.has(id)) visit(id);
  return rings;
}
