import type { GraphRelationship } from '../../../contract/graph.ts';
import { csvOf } from '../../words/csv.ts';
import { conditionsOf, verbOf } from '../../words/relationship-words.ts';
import type { Matrix } from './matrix.ts';

/** What a cell says: the capacity, how often and when, or else the verb. */
export function cellWords(relationship: GraphRelationship): string {
  const { capacity } = relationship.properties;
  const conditions = conditionsOf(relationship).filter((words) => words !== capacity);
  const words = [...(capacity === undefined ? [] : [String(capacity)]), ...conditions];
  return words.length > 0 ? words.join(', ') : verbOf(relationship);
}

/** The grid as it is shown, each cell with its clauses. */
export function matrixCsv({ rows, columns, at }: Matrix, labelOf: (clause: string) => string): string {
  return csvOf([
    ['', ...columns.map(({ node }) => node.name)],
    ...rows.map(({ node: row }) => [
      row.name,
      ...columns.map(({ node: column }) =>
        at(row.id, column.id)
          .map((relationship) => `${cellWords(relationship)} [${relationship.clauses.map(labelOf).join('; ')}]`)
          .join(' / '),
      ),
    ]),
  ]);
}
