import type { GraphRelationship } from '../../../contract/graph.ts';
import { conditionsOf, verbOf } from '../../words/relationship-words.ts';
import type { Matrix } from './matrix.ts';

/** What a cell says: the capacity, how often and when, or else the verb. */
export function cellWords(relationship: GraphRelationship): string {
  const { capacity } = relationship.properties;
  const conditions = conditionsOf(relationship).filter((words) => words !== capacity);
  const words = [...(capacity === undefined ? [] : [String(capacity)]), ...conditions];
  return words.length > 0 ? words.join(', ') : verbOf(relationship);
}

/** The grid as it is shown, row by row, each cell with its clauses. */
export function matrixRows({ rows, columns, at }: Matrix, labelOf: (clause: string) => string): { heads: string[]; rows: string[][] } {
  const cell = (row: string, column: string): string =>
    at(row, column)
      .map((relationship) => `${cellWords(relationship)} [${relationship.clauses.map(labelOf).join('; ')}]`)
      .join(' / ');
  return {
    heads: ['Name', ...columns.map(({ node }) => node.name)],
    rows: rows.map(({ node }) => [node.name, ...columns.map((column) => cell(node.id, column.node.id))]),
  };
}

/** The clauses that the grid as it is shown rests on. */
export const clausesOf = ({ rows, columns, at }: Matrix): string[] =>
  rows.flatMap((row) => columns.flatMap((column) => at(row.node.id, column.node.id).flatMap(({ clauses }) => clauses)));
