import type { Positions } from '../positions.ts';
import { grid } from './grid.ts';
import type { Arrangement, LayoutGraph } from './layout-graph.ts';
import { organic } from './organic.ts';
import { pack } from './pack.ts';

const PART = 1.5;

/** Each group in a place of its own, the largest first: areas as networks, kinds and boards as rows. */
export async function grouped(graph: LayoutGraph, aspect: number): Promise<Arrangement> {
  const parts = await Promise.all(partsOf(graph).map(async (part) => ({ boxes: part.nodes, positions: await arranged(part) })));
  return { positions: pack(parts, aspect), courses: new Map() };
}

async function arranged(part: LayoutGraph): Promise<Positions> {
  const network = part.lines.length * 2 > part.nodes.length && !part.nodes[0]?.group?.match(/^(kind|board):/);
  return network ? (await organic(part, PART)).positions : grid(part.nodes, { aspect: PART });
}

/** The graph cut along its groups; lines between groups are left out. */
export function partsOf({ nodes, lines }: LayoutGraph): LayoutGraph[] {
  const groups = Map.groupBy(nodes, ({ group, area }) => group || area || '');
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((some) => {
      const ids = new Set(some.map(({ id }) => id));
      return { nodes: some, lines: lines.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
    });
}
