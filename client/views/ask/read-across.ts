import type { Answer, Cell } from '../../../contract/answer.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';

type Row = Answer['rows'][number];

/**
 * The row as it reads from left to right: where a relationship type stands between two names and leads from the right one to
 * the left, it is worded the other way round: "Chair, is appointed by, Chief Executive".
 */
export function readAcross(row: Row, { columns, graph }: Pick<Answer, 'columns' | 'graph'>): Row {
  const read = { ...row };
  for (const [at, column] of columns.entries()) {
    const type = row[column];
    const left = nodeIn(row[columns[at - 1] ?? '']);
    const right = nodeIn(row[columns[at + 1] ?? '']);
    if (typeof type !== 'string' || !(type in relationshipTypes) || !left || !right) continue;
    const leads = (from: string, to: string) => graph.relationships.some((one) => one.type === type && one.from === from && one.to === to);
    if (leads(right, left) && !leads(left, right)) read[column] = relationshipTypes[type as keyof typeof relationshipTypes].inverse;
  }
  return read;
}

const nodeIn = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'object' && cell !== null && 'node' in cell ? cell.node : undefined;
