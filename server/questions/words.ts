import type { Answer, Cell } from '../../contract/answer.ts';
import { readAcross } from '../../contract/read-across.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';

/** Columns that say something in words: relationships and routes are there to be drawn, unless a row has nothing else. */
export function wordColumns({ columns, rows }: Answer): string[] {
  const holds = (column: string, key: 'node' | 'relationship' | 'path') =>
    rows.some((row) => [row[column] ?? null].flat(2).some((cell) => typeof cell === 'object' && cell !== null && key in cell));
  const named = columns.some((column) => holds(column, 'node'));
  return columns.filter((column) => !holds(column, 'relationship') && !(named && holds(column, 'path')));
}

/** The rows in words, as they read from left to right, each a cell for every one of these columns. */
export const wordRows = (answer: Answer, columns: readonly string[]): string[][] =>
  answer.rows.map((given) => {
    const row = readAcross(given, answer);
    return columns.map((column) => cellText(row[column] ?? null));
  });

/** A cell in words: names for nodes, "A reports to B" for links and routes, read in the direction that they are met. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  if (typeof cell !== 'object') return String(cell);
  if ('node' in cell) return cell.name;
  if ('relationship' in cell) return relationshipTypes[cell.type].caption;
  let here = '';
  const words = cell.path.map((part) => {
    if ('relationship' in part) {
      const { caption, inverse } = relationshipTypes[part.type];
      return `—${part.from === here ? caption : inverse}→`;
    }
    here = part.node;
    return part.name;
  });
  return words.join(' ');
}

/** The labels of the clauses that a row rests on: those of its relationships, or of its entities where it has none. */
export function rowCitations(answer: Answer, row: Answer['rows'][number]): string[] {
  const named = idsIn(Object.values(row));
  const facts = answer.graph.relationships.filter(({ id }) => named.has(id));
  const evidence = facts.length > 0 ? facts : answer.graph.nodes.filter(({ id }) => named.has(id));
  const clauses = new Set(evidence.flatMap((fact) => fact.clauses));
  return answer.citations.filter(({ clause }) => clauses.has(clause)).map(({ label }) => label);
}

function idsIn(cells: readonly Cell[]): Set<string> {
  const ids = cells.flatMap((cell): string[] => {
    if (cell === null || typeof cell !== 'object') return [];
    if (Array.isArray(cell)) return [...idsIn(cell)];
    if ('node' in cell) return [cell.node];
    return 'relationship' in cell ? [cell.relationship] : [...idsIn(cell.path)];
  });
  return new Set(ids);
}
