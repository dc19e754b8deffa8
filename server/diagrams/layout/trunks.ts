import { verbOf } from '../../../contract/relationship-words.ts';
import type { Bundle } from './bundles.ts';
import { type Direction, runsBackwards } from './direction.ts';

/** Lines that say the same and meet at one node: they share a last (or first) stretch, on which the words stand once. */
export type Trunk = { id: string; node: string; gathers: 'in' | 'out'; bundles: Bundle[] };

const FEWEST = 3;

/** Finds trunks, the largest first; a line belongs to one at most. `in` and `out` are meant as the layout sees them. */
export function trunksOf(bundles: readonly Bundle[], direction: Direction): Trunk[] {
  const candidates = new Map<string, Trunk>();
  for (const bundle of bundles) {
    if (bundle.from === bundle.to) continue;
    const [first] = bundle.relationships;
    const backwards = runsBackwards(first.type, direction);
    const says = [first.type, verbOf(first), first.status, bundle.words?.said];
    for (const gathers of ['in', 'out'] as const) {
      const node = (gathers === 'in') === backwards ? bundle.from : bundle.to;
      const key = JSON.stringify([gathers, node, ...says]);
      const trunk = candidates.get(key) ?? { id: `trunk ${candidates.size}`, node, gathers, bundles: [] };
      trunk.bundles.push(bundle);
      candidates.set(key, trunk);
    }
  }
  const taken = new Set<string>();
  return [...candidates.values()]
    .toSorted((a, b) => b.bundles.length - a.bundles.length)
    .flatMap((trunk) => {
      const free = trunk.bundles.filter(({ id }) => !taken.has(id));
      if (free.length < FEWEST) return [];
      for (const { id } of free) taken.add(id);
      return [{ ...trunk, bundles: free }];
    });
}
