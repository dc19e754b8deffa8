import type { Head, Matrix } from './matrix.ts';

/** Two columns with the rows that they share, and how many rows either has. */
export type SharedRows = { one: Head; other: Head; rows: Head[]; either: number };

/** Pairs of columns that share rows, those that share most first. */
export function sharedRows({ rows, columns, at }: Matrix): SharedRows[] {
  const pairs: SharedRows[] = [];
  columns.forEach((one, index) => {
    for (const other of columns.slice(index + 1)) {
      const inOne = rows.filter(({ node }) => at(node.id, one.node.id).length > 0);
      const both = inOne.filter(({ node }) => at(node.id, other.node.id).length > 0);
      if (both.length > 0) pairs.push({ one, other, rows: both, either: one.count + other.count - both.length });
    }
  });
  const alike = ({ rows: both, either }: SharedRows) => both.length / either;
  return pairs.toSorted((a, b) => b.rows.length - a.rows.length || alike(b) - alike(a) || a.one.node.name.localeCompare(b.one.node.name));
}
