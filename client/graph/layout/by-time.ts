import type { Positions } from '../positions.ts';
import { grid } from './grid.ts';
import type { Arrangement, LayoutGraph } from './layout-graph.ts';

const GAP = { x: 46, y: 16 };
const BELOW = 130;

/** Columns from left to right by the year in which things begin; what has no date stands below, in rows. */
export function byTime({ nodes }: LayoutGraph, aspect: number): Arrangement {
  const positions: Positions = new Map();
  const dated = nodes.filter(({ since }) => since).toSorted((a, b) => String(a.since).localeCompare(String(b.since)));
  let [x, bottom] = [0, 0];
  for (const column of Map.groupBy(dated, ({ since }) => yearOf(since)).values()) {
    const width = Math.max(...column.map((node) => node.width));
    let y = 0;
    for (const node of column) {
      positions.set(node.id, { x: x + width / 2, y: y + node.height / 2 });
      y += node.height + GAP.y;
    }
    x += width + GAP.x;
    bottom = Math.max(bottom, y);
  }
  const undated = nodes.filter(({ since }) => !since);
  const below = grid(undated, { top: dated.length > 0 ? bottom + BELOW : 0, aspect, ...(x > 900 ? { width: x } : {}) });
  return { positions: new Map([...positions, ...below]), courses: new Map() };
}

/** "2015" of "2015-09-01". */
const yearOf = (since: string | undefined): string => since?.slice(0, 4) ?? '';
