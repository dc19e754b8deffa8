import type { Answer, Cell } from '../../../contract/answer.ts';
import { partsOf } from '../../words/cells.ts';

const holds = (cell: Cell, what: 'node' | 'relationship' | 'path'): boolean =>
  [cell].flat(3).some((part) => typeof part === 'object' && part !== null && what in part);

/**
 * Columns to be read: relationships and routes are there to be drawn, unless a row has nothing else; empty ones say nothing,
 * how exact a date is stands in the date, and a thing's kind in its mark.
 */
export function wordColumns({ columns, rows }: Answer): string[] {
  const any = (column: string, what: 'node' | 'relationship' | 'path') => rows.some((row) => holds(row[column] ?? null, what));
  const named = columns.some((column) => any(column, 'node'));
  const filled = (column: string) => rows.some((row) => partsOf(row[column] ?? null).some((part) => part !== null));
  const elsewhere = new Set(named ? ['kind', 'precision'] : []);
  return columns.filter(
    (column) => !elsewhere.has(column) && filled(column) && !any(column, 'relationship') && !(named && any(column, 'path')),
  );
}

/** The clauses that a row rests on: those of its relationships, or of its nodes where it has none. */
export function clausesOfRow(row: Answer['rows'][number], { graph, columns }: Answer): string[] {
  const parts = columns.flatMap((column) => partsOf(row[column] ?? null)).filter((part) => typeof part === 'object' && part !== null);
  const relationships = new Set(parts.flatMap((part) => ('relationship' in part ? [part.relationship] : [])));
  const nodes = new Set(parts.flatMap((part) => ('node' in part ? [part.node] : [])));
  const facts = graph.relationships.filter(({ id }) => relationships.has(id));
  const among = facts.length > 0 ? facts : graph.relationships.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const evidence = among.length > 0 ? among : graph.nodes.filter(({ id }) => nodes.has(id));
  return [...new Set(evidence.flatMap(({ clauses }) => clauses))];
}
