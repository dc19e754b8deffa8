import type { ElementDefinition } from 'cytoscape';
import type { Theme } from '../../contract/families.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kinds } from '../../contract/kinds.ts';
import { sinceOf } from '../scene/since.ts';
import { conditionsOf, verbOf } from '../words/relationship-words.ts';
import { boxOf } from './node-box.ts';
import { numberImage } from './style/icon-image.ts';

/** One drawn line: all relationships of one type between the same two ends. */
export type Line = { id: string; from: string; to: string; relationships: GraphRelationship[] };

/** What relationships that are drawn as one line have in common. */
export const bundleOf = ({ from, to, type, status, properties }: GraphRelationship): string =>
  `line ${from} ${type} ${to} ${status} ${properties.capacity === 'chair' ? 'chair' : ''}`;

/** Parallel relationships of one type are one line with a count; those of the bundle that is open are a line each. */
export function linesOf(graph: Graph, open?: string): Line[] {
  const lines = new Map<string, Line>();
  for (const relationship of graph.relationships) {
    const { from, to } = relationship;
    const bundle = bundleOf(relationship);
    const id = bundle === open ? `${bundle} ${relationship.id}` : bundle;
    const line = lines.get(id) ?? { id, from, to, relationships: [] };
    line.relationships.push(relationship);
    lines.set(id, line);
  }
  return [...lines.values()];
}

export function nodeElement(node: GraphNode, theme: Theme, scale: number): ElementDefinition {
  const order = node.properties.order;
  const { outer, ...box } = boxOf(node, scale);
  return {
    group: 'nodes',
    data: {
      id: node.id,
      kind: node.kind,
      status: node.status,
      area: node.area,
      since: sinceOf(node) ?? '',
      ...box,
      outerWidth: outer.width,
      outerHeight: outer.height,
      ...(typeof order === 'number' ? { order, number: numberImage(order, kinds[node.kind].colours[theme]) } : {}),
    },
  };
}

export function lineElement(line: Line): ElementDefinition {
  const first = line.relationships[0] as GraphRelationship;
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      type: first.type,
      status: first.status,
      label: lineLabel(line) + footnotesOf(line),
      words: lineLabel(line),
      chair: first.properties.capacity === 'chair',
      relationships: line.relationships.map((relationship) => relationship.id),
    },
  };
}

/** Where the drawing stands beside numbered sources: " [1, 4]". */
function footnotesOf({ relationships }: Line): string {
  const marks = new Set(relationships.flatMap(({ properties }) => String(properties.footnotes ?? '').split(', ')).filter(Boolean));
  return marks.size > 0 ? ` [${[...marks].toSorted((a, b) => Number(a) - Number(b)).join(', ')}]` : '';
}

/** "reports to, annual, Sep to Dec", in two lines where it is long; "reports to (3)" for several. */
export function lineLabel(line: Line): string {
  const first = line.relationships[0] as GraphRelationship;
  if (line.relationships.length > 1) return `${verbOf(first)} (${line.relationships.length})`;
  const conditions = conditionsOf(first).join(', ');
  if (conditions === '') return verbOf(first);
  return conditions.length > 14 ? `${verbOf(first)},\n${conditions}` : `${verbOf(first)}, ${conditions}`;
}
