import type { GraphNode } from '../../contract/graph.ts';

/** When a thing begins, as far as its document says: its first day, its date, or the year of an Act. */
export function sinceOf({ validFrom, properties }: GraphNode): string | undefined {
  const { date, year } = properties;
  return validFrom ?? (typeof date === 'string' ? date : year === undefined ? undefined : String(year));
}
