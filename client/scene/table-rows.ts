import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kinds } from '../../contract/kinds.ts';
import { dateInWords } from '../words/dates.ts';
import { conditionsOf, verbOf } from '../words/relationship-words.ts';

/** A line of the scene's table: what it stands for, and its cells in words. */
export type TableRow = { id: string; kind: GraphNode['kind'] | null; cells: string[]; sortBy: (string | number)[] };
export type Table = { columns: readonly string[]; rows: TableRow[] };
type Words = { areaName: (id: string) => string; labelOf: (clause: string) => string };

/** The scene's names as rows. */
export function nodeTable({ nodes, relationships }: Graph, { areaName, labelOf }: Words): Table {
  const degrees = new Map<string, number>();
  for (const { from, to } of relationships) for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const rows = nodes.map((node): TableRow => {
    const degree = degrees.get(node.id) ?? 0;
    const clauses = node.clauses.map(labelOf).join(', ');
    const cells = [node.name, kinds[node.kind].caption, areaName(node.area), node.status, ...days(node), String(degree), clauses];
    const sortBy = [node.name, cells[1] ?? '', cells[2] ?? '', node.status, node.validFrom ?? '', node.validTo ?? '', degree, clauses];
    return { id: node.id, kind: node.kind, cells, sortBy };
  });
  return { columns: ['Name', 'Kind', 'Area', 'Status', 'From', 'Until', 'Related', 'Clauses'], rows };
}

/** The scene's relationships as rows: "Chief Executive | holds to account | Chair of the LSCB". */
export function relationshipTable({ nodes, relationships }: Graph, { labelOf }: Words): Table {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = relationships.map((one): TableRow => {
    const cells = [
      names.get(one.from) ?? one.from,
      verbOf(one),
      names.get(one.to) ?? one.to,
      conditionsOf(one).join(', '),
      ...days(one),
      one.clauses.map(labelOf).join(', '),
    ];
    return { id: one.id, kind: null, cells, sortBy: cells.with(4, one.validFrom ?? '').with(5, one.validTo ?? '') };
  });
  return { columns: ['From', 'Relationship', 'To', 'Conditions', 'Since', 'Until', 'Clauses'], rows };
}

const days = ({ validFrom, validTo, properties }: GraphNode | GraphRelationship): [string, string] => [
  validFrom ? dateInWords(validFrom, properties.validFromPrecision) : '',
  validTo ? dateInWords(validTo, properties.validToPrecision) : '',
];

/** Rows that hold all the words typed, sorted by a column; `down` begins with the last. */
export function tableRows(table: Table, view: { filter: string; column: number; down: boolean }): TableRow[] {
  const words = view.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = table.rows.filter(({ cells }) => {
    const text = cells.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const sorted = kept.toSorted((a, b) => compared(a.sortBy[view.column] ?? '', b.sortBy[view.column] ?? ''));
  return view.down ? sorted.toReversed() : sorted;
}

function compared(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB', { numeric: true });
}

/** Rows as a spreadsheet takes them from the clipboard. A cell that it would take for a formula is marked as text. */
export function tsvOf(columns: readonly string[], rows: readonly TableRow[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => plain(cell)).join('\t');
  return [columns, ...rows.map(({ cells }) => cells)].map(line).join('\n');
}

function plain(cell: string): string {
  const text = cell.replace(/[\t\r\n]+/g, ' ');
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}
