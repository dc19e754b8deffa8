import { type RelationshipTypeName, relationshipTypeName } from '../../../contract/relationship-types.ts';
import type { Address } from '../../address/address.ts';

export const directions = ['up', 'down', 'both'] as const;
export type Direction = (typeof directions)[number];

/** What the address asks for: the chain from one name, or the routes between two. `types` is `null` until somebody chooses. */
export type TraceView = { types: RelationshipTypeName[] | null } & (
  | { mode: 'chain'; subject: string | null; direction: Direction }
  | { mode: 'between'; from: string | null; to: string | null }
);

/** Reads the view from an address; what is malformed in it is left out. */
export function readTraceView({ parts, query }: Pick<Address, 'parts' | 'query'>): TraceView {
  const named = (query.get('types') ?? '').split(',').flatMap((type) => relationshipTypeName.safeParse(type).data ?? []);
  const types = named.length > 0 ? [...new Set(named)] : null;
  if (parts[1] === 'between') return { mode: 'between', from: query.get('from') || null, to: query.get('to') || null, types };
  const direction = directions.find((one) => one === query.get('direction')) ?? 'up';
  return { mode: 'chain', subject: query.get('subject') || null, direction, types };
}
