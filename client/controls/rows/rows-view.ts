import type { Answer, Cell } from '../../../contract/answer.ts';
import { cellWords } from '../../words/cell-words.ts';

export type Row = Answer['rows'][number];

/** How the rows are shown: sorted by a column, and only those that hold some words. */
export type RowsView = { by: string | null; down: boolean; find: string };

/** `sort=who` or `sort=-who`, and `find=…`, as an address holds them. */
export function readRowsView(query: URLSearchParams, columns: readonly string[]): RowsView {
  const sort = query.get('sort') ?? '';
  const by = sort.replace(/^-/, '');
  return { by: columns.includes(by) ? by : null, down: sort.startsWith('-'), find: query.get('find') ?? '' };
}

/** What `sort` becomes when a column's head is chosen: upward, downward, and as it was answered. */
export function nextSort({ by, down }: RowsView, column: string): string | null {
  if (by !== column) return column;
  return down ? null : `-${column}`;
}

/** A cell as plain words, where they are not what its value alone would say. */
export type WordsOf = (row: Row, column: string) => string;
export const valueInWords: WordsOf = (row, column) => cellWords(row[column] ?? null);

/** The rows to show; those that have nothing in the column that they are sorted by come last. */
export function rowsIn(rows: readonly Row[], view: RowsView, columns: readonly string[], wordsOf = valueInWords): Row[] {
  const wanted = view.find.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => {
    const words = columns
      .map((column) => wordsOf(row, column))
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
  const { by, down } = view;
  if (by === null) return kept;
  return kept.toSorted((a, b) => compare(a[by] ?? null, b[by] ?? null, down));
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function compare(a: Cell, b: Cell, down: boolean): number {
  const [left, right] = [sortable(a), sortable(b)];
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  return collator.compare(left, right) * (down ? -1 : 1);
}

/** Dates and months sort by time, all else by its words. */
function sortable(cell: Cell): string {
  if (typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return cell;
  const words = cellWords(cell);
  const month = MONTHS.indexOf(words.split(' ')[0]?.toLowerCase() ?? '');
  return month < 0 ? words : `${month + 10} ${words}`;
}

/** The rows as a spreadsheet takes them from the clipboard. */
export function rowsAsText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
