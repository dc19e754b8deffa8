import type { Answer, NodeReference } from '../../../../contract/answer.ts';
import { partsOf } from '../../../words/cells.ts';

export type Precision = 'year' | 'season' | 'month' | undefined;
/** One thing that begins, ends, takes over or happens, with the clauses that say so. */
export type Change = {
  thing: NodeReference;
  change: string;
  inPlaceOf: NodeReference[];
  says: string;
  clauses: string[];
  relationships: number;
};
/** A day on which something changed; where no document says the day, the first day of its month, season or year. */
export type ChangeDate = { date: string; precision: Precision; changes: Change[] };

const EXACTNESS: Precision[] = ['year', 'season', 'month', undefined];

/** The rows of "what changed between" by day, the earliest first. */
export function changeDatesOf({ rows, graph }: Pick<Answer, 'rows' | 'graph'>): ChangeDate[] {
  const clauses = new Map([...graph.nodes, ...graph.relationships].map((fact) => [fact.id, fact.clauses]));
  const dates = new Map<string, ChangeDate>();
  for (const row of rows) {
    const [thing] = partsOf(row.thing ?? null).filter(isNode);
    if (!thing || typeof row.onDate !== 'string') continue;
    const known = dates.get(row.onDate) ?? { date: row.onDate, precision: 'year', changes: [] };
    const facts = partsOf(row.facts ?? null).flatMap((part) =>
      typeof part === 'object' && part && 'relationship' in part ? [part.relationship] : [],
    );
    known.precision = moreExact(known.precision, row.precision);
    known.changes.push({
      thing,
      change: String(row.change),
      inPlaceOf: partsOf(row.inPlaceOf ?? null).filter(isNode),
      says: String(row.says ?? ''),
      clauses: [...new Set((facts.length > 0 ? facts : [thing.node]).flatMap((id) => clauses.get(id) ?? []))],
      relationships: Number(row.relationships ?? 0),
    });
    dates.set(row.onDate, known);
  }
  return [...dates.values()].toSorted((a, b) => a.date.localeCompare(b.date));
}

const isNode = (part: unknown): part is NodeReference => typeof part === 'object' && part !== null && 'node' in part;

function moreExact(known: Precision, other: unknown): Precision {
  const rank = EXACTNESS.indexOf(other === null || other === undefined ? undefined : (other as Precision));
  return rank > EXACTNESS.indexOf(known) ? EXACTNESS[rank] : known;
}

/** The day of change before or after a date; without a date, the last or the first there is. */
export function stepTo(dates: readonly ChangeDate[], asAt: string | undefined, by: 'previous' | 'next'): string | undefined {
  if (by === 'previous') return dates.findLast(({ date }) => asAt === undefined || date < asAt)?.date;
  return dates.find(({ date }) => asAt === undefined || date > asAt)?.date;
}

/** The last change on or before a date: what the picture on that date begins with. */
export const lastChange = (dates: readonly ChangeDate[], asAt: string): ChangeDate | undefined =>
  dates.findLast(({ date }) => date <= asAt);
