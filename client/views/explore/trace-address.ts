import type { GraphNode } from '../../../contract/graph.ts';
import { formatQuery } from '../../address/format-query.ts';
import { screenExists } from '../../address/known-screens.ts';
import type { PlaceAndDate } from '../../address/place-and-date.ts';

const traceable = new Set(['Board', 'Role', 'Organisation']);

/** Where the accountability of one body or role is traced, or the routes between two, if there is such a screen. */
export function traceAddress(nodes: readonly GraphNode[], place: PlaceAndDate): string | undefined {
  if (!screenExists('trace') || !nodes.every(({ kind }) => traceable.has(kind))) return undefined;
  const [one, other] = nodes;
  if (nodes.length === 2 && one && other) return `/trace/between${formatQuery({ from: one.id, to: other.id, ...place })}`;
  return nodes.length === 1 && one ? `/trace${formatQuery({ subject: one.id, ...place })}` : undefined;
}
