import type { Graph, GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import { seriate } from './seriate.ts';

/** Nodes with how many relationships of the type each has in the grid. */
export type Head = { node: GraphNode; count: number };
export type Matrix = { rows: Head[]; columns: Head[]; at: (row: string, column: string) => GraphRelationship[] };
export type MatrixView = {
  type: RelationshipTypeName;
  transposed: boolean;
  /** Rows by `name`, by `most`, `alike` ones together, or by the column of that id. */
  sort: string;
  /** Only rows with at least so many. */
  least: number;
  /** The grid itself, or what its rows and columns have in common. */
  show: 'grid' | 'overlaps';
};

/** One relationship type as a grid: first ends as rows and second ends as columns, or the other way round. */
export function matrixOf(graph: Graph, { type, transposed, sort, least }: Omit<MatrixView, 'show'>): Matrix {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const cells = new Map<string, GraphRelationship[]>();
  const rowCounts = new Map<string, number>();
  const some = graph.relationships.filter((relationship) => relationship.type === type);
  const ends = ({ from, to }: GraphRelationship) => (transposed ? [to, from] : [from, to]) as [string, string];
  for (const relationship of some) {
    const [row, column] = ends(relationship);
    const key = keyOf(row, column);
    if (!cells.has(key)) rowCounts.set(row, (rowCounts.get(row) ?? 0) + 1);
    cells.set(key, [...(cells.get(key) ?? []), relationship]);
  }
  const columnCounts = new Map<string, number>();
  for (const key of cells.keys()) {
    const [row = '', column = ''] = key.split(BETWEEN);
    if ((rowCounts.get(row) ?? 0) >= least) columnCounts.set(column, (columnCounts.get(column) ?? 0) + 1);
  }
  const heads = (counts: ReadonlyMap<string, number>): Head[] =>
    [...counts].flatMap(([id, count]) => {
      const node = nodes.get(id);
      return node ? [{ node, count }] : [];
    });
  const at = (row: string, column: string) => cells.get(keyOf(row, column)) ?? [];
  const byName = (a: Head, b: Head) => a.node.name.localeCompare(b.node.name) || a.node.id.localeCompare(b.node.id);
  const byMost = (a: Head, b: Head) => b.count - a.count || byName(a, b);
  const inColumn = (head: Head) => (at(head.node.id, sort).length > 0 ? 0 : 1);
  const order = sort === 'name' ? byName : sort === 'most' ? byMost : (a: Head, b: Head) => inColumn(a) - inColumn(b) || byMost(a, b);
  const rows = heads(rowCounts)
    .filter(({ count }) => count >= least)
    .toSorted(order);
  const columns = heads(columnCounts).toSorted(sort === 'name' ? byName : byMost);
  if (sort !== 'alike') return { rows, columns, at };
  const alike = together(rows, columns, at);
  return { rows: alike, columns: alongRows(columns, alike, at), at };
}

/** Rows in an order in which those with the same columns stand together. */
function together(rows: readonly Head[], columns: readonly Head[], at: Matrix['at']): Head[] {
  const sets = rows.map(({ node }) => new Set(columns.map((column) => column.node.id).filter((id) => at(node.id, id).length > 0)));
  return seriate(sets).map((index) => rows[index] as Head);
}

/** Columns by the mean place of their rows, so that what belongs together lies along the diagonal. */
function alongRows(columns: readonly Head[], rows: readonly Head[], at: Matrix['at']): Head[] {
  const mean = ({ node }: Head): number => {
    const places = rows.flatMap((row, place) => (at(row.node.id, node.id).length > 0 ? [place] : []));
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  };
  const means = new Map(columns.map((column) => [column, mean(column)]));
  return columns.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}

const BETWEEN = '\n';
const keyOf = (row: string, column: string): string => row + BETWEEN + column;
