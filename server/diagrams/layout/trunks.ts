import { verbOf } from '../../../contract/relationship-words.ts';
import type { Bundle } from './bundles.ts';
import { depthsOf } from './depths.ts';
import { type Direction, runsBackwards } from './direction.ts';

/**
 * Lines that say the same and meet at one node: they share a last (or first) stretch, on which the words stand once. Trunks
 * whose lines come from the same nodes meet at one point: each of these to each of those.
 */
export type Trunk = { id: string; node: string; gathers: 'in' | 'out'; bundles: Bundle[]; point: string };

const FEWEST = 3;

/** Finds trunks, the largest first; a line belongs to one at most. `in` and `out` are meant as the layout sees them. */
export function trunksOf(bundles: readonly Bundle[], direction: Direction): Trunk[] {
  const depthOf = depthsOf(bundles, direction);
  const candidates = new Map<string, Omit<Trunk, 'point'> & { says: string }>();
  for (const bundle of bundles) {
    if (bundle.from === bundle.to) continue;
    const [first] = bundle.relationships;
    const says = JSON.stringify([first.type, verbOf(first), first.status, bundle.words?.said]);
    for (const gathers of ['in', 'out'] as const) {
      const [node, far] = endsOf(bundle, gathers, direction);
      // Lines from far apart would be led back to where they meet.
      const key = JSON.stringify([gathers, node, says, depthOf(far)]);
      const trunk = candidates.get(key) ?? { id: `trunk ${candidates.size}`, node, gathers, bundles: [], says };
      trunk.bundles.push(bundle);
      candidates.set(key, trunk);
    }
  }
  const taken = new Set<string>();
  const points = new Map<string, string>();
  return [...candidates.values()]
    .toSorted((a, b) => b.bundles.length - a.bundles.length)
    .flatMap(({ says, ...trunk }) => {
      const free = trunk.bundles.filter(({ id }) => !taken.has(id));
      if (free.length < FEWEST) return [];
      for (const { id } of free) taken.add(id);
      const meeting = JSON.stringify([trunk.gathers, says, ...free.map((bundle) => farEnd(bundle, trunk.gathers, direction)).toSorted()]);
      const point = points.get(meeting) ?? trunk.id;
      points.set(meeting, point);
      return [{ ...trunk, bundles: free, point }];
    });
}

/** The end at which a line would meet others, and the one that is its own. */
function endsOf({ from, to, relationships: [first] }: Bundle, gathers: Trunk['gathers'], direction: Direction): [string, string] {
  return (gathers === 'in') === runsBackwards(first.type, direction) ? [from, to] : [to, from];
}

/** The end that a line of a trunk does not share. */
export const farEnd = (bundle: Bundle, gathers: Trunk['gathers'], direction: Direction): string => endsOf(bundle, gathers, direction)[1];
