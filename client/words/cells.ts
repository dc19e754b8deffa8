import type { Cell } from '../../contract/answer.ts';

/** Every single value in a cell, lists and routes opened. */
export function partsOf(cell: Cell): Exclude<Cell, Cell[]>[] {
  if (Array.isArray(cell)) return cell.flatMap(partsOf);
  if (typeof cell === 'object' && cell !== null && 'path' in cell) return [cell, ...cell.path];
  return [cell];
}
