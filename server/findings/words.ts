import type { Cell } from '../../contract/answer.ts';

/** A cell as a sentence or a list of details names it; `undefined` for relationships and routes, which are there to be drawn. */
export function cellInWords(cell: Cell): string | number | boolean | string[] | null | undefined {
  if (cell === null || typeof cell !== 'object') return cell;
  if (Array.isArray(cell)) {
    const words = cell.map(cellInWords).filter((word) => word !== undefined && word !== null);
    return words.length === 0 && cell.length > 0 ? undefined : words.flat().map(String);
  }
  return 'node' in cell ? cell.name : undefined;
}
