import type { Answer, Cell } from '../../contract/answer.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';
import { table } from './table.ts';

/** An answer for a terminal: the sentence, the rows, the clauses, and what was searched. */
export function answerText(answer: Answer): string {
  const columns = wordColumns(answer);
  const rows = answer.rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  const citations = answer.citations.map((citation) => `  [${citation.label}] ${citation.summary}`);
  return [
    answer.question.asked,
    answer.sentence,
    ...answer.notes,
    ...(rows.length > 0 ? ['', table({ columns, rows })] : []),
    ...(citations.length > 0 ? ['', 'Clauses', ...citations] : []),
    '',
    answer.searched.sentence,
  ].join('\n');
}

/** Columns that say something in words: relationships and routes are there to be drawn, unless a row has nothing else. */
function wordColumns({ columns, rows }: Answer): string[] {
  const holds = (column: string, key: 'node' | 'relationship' | 'path') =>
    rows.some((row) => [row[column] ?? null].flat(2).some((cell) => typeof cell === 'object' && cell !== null && key in cell));
  const named = columns.some((column) => holds(column, 'node'));
  return columns.filter((column) => !holds(column, 'relationship') && !(named && holds(column, 'path')));
}

/** A cell in words: names for nodes, "A reports to B" for links and routes, read in the direction that they are met. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  if (typeof cell !== 'object') return String(cell);
  if ('node' in cell) return cell.name;
  if ('relationship' in cell) return relationshipTypes[cell.type].caption;
  let here = '';
  const words = cell.path.map((part) => {
    if ('relationship' in part)
      return part.from === here ? `—${relationshipTypes[part.type].caption}→` : `—${relationshipTypes[part.type].inverse}→`;
    here = part.node;
    return part.name;
  });
  return words.join(' ');
}
