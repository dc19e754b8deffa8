import type { Answer, Cell } from './answer.ts';
import { type RelationshipTypeName, relationshipTypes } from './relationship-types.ts';

type Row = Answer['rows'][number];
type Read = Pick<Answer, 'columns' | 'graph'>;

/**
 * A row as it reads from left to right, in every table that shows it: relationship types in words, and where one stands
 * between two names and leads from the right one to the left, worded the other way round: "Chair, is appointed by, Chief
 * Executive".
 */
export function readAcross(row: Row, { columns, graph }: Read): Row {
  const leadsBack = (type: RelationshipTypeName, column: string): boolean => {
    const at = columns.indexOf(column);
    const [left, right] = [nodeIn(row[columns[at - 1] ?? '']), nodeIn(row[columns[at + 1] ?? ''])];
    const leads = (from = '', to = '') => graph.relationships.some((one) => one.type === type && one.from === from && one.to === to);
    return left !== undefined && right !== undefined && leads(right, left) && !leads(left, right);
  };
  const words = (cell: Cell, column: string): Cell => {
    if (Array.isArray(cell)) return cell.map((part) => words(part, column));
    if (!isType(cell)) return cell;
    return relationshipTypes[cell][leadsBack(cell, column) ? 'inverse' : 'caption'];
  };
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, words(cell, column)]));
}

const isType = (cell: Cell): cell is RelationshipTypeName => typeof cell === 'string' && Object.hasOwn(relationshipTypes, cell);
const nodeIn = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'object' && cell !== null && 'node' in cell ? cell.node : undefined;

/** A column's name as a head of a table: "answersTo" is "Answers to". */
export function columnCaption(column: string): string {
  const words = column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
