import type { Cell } from '../../contract/answer.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';
import { dateInWords } from './dates.ts';
import { pathWords } from './path-words.ts';

/** A cell as plain words, to be searched, sorted and copied; parts of a list are separated by semicolons. */
export function cellWords(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(cellWords).join('; ');
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return isDate(cell) ? dateInWords(cell) : cell;
  if ('node' in cell) return cell.name;
  if ('relationship' in cell) return relationshipTypes[cell.type].caption;
  return pathWords(cell.path);
}

/** Whether a text is a day and nothing else: `2019-09-02`. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
