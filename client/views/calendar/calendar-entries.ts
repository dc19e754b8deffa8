import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { Reply } from '../../../contract/operations.ts';

/** From one month to another, both counted from 1; a window may wrap over the year end. */
export type Window = { from: number; to: number };
/** One thing that is due, as a document states it. */
export type Entry = {
  relationship: GraphRelationship;
  who: GraphNode;
  toWhom: GraphNode;
  /** What is given: a publication, or a subject in words. */
  what: GraphNode | string | undefined;
  frequency: string | undefined;
  window: Window | undefined;
};

/** What the documents state to be due, each thing once. */
export function entriesOf({ due, graph }: Pick<Reply<'getCalendar'>, 'due' | 'graph'>): Entry[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const named = new Set(due);
  return graph.relationships.filter(({ id }) => named.has(id)).flatMap((relationship) => entryOf(relationship, nodes) ?? []);
}

function entryOf(relationship: GraphRelationship, nodes: ReadonlyMap<string, GraphNode>): Entry | undefined {
  const [who, toWhom] = [nodes.get(relationship.from), nodes.get(relationship.to)];
  if (!who || !toWhom) return undefined;
  const { windowStart: from, windowEnd: to, publication, subject, frequency } = relationship.properties;
  return {
    relationship,
    who,
    toWhom,
    what: nodes.get(String(publication)) ?? (subject === undefined ? undefined : String(subject)),
    frequency: frequency === undefined ? undefined : String(frequency),
    window: typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined,
  };
}

export const wraps = ({ from, to }: Window): boolean => from > to;

export function holds(window: Window, month: number): boolean {
  return wraps(window) ? month >= window.from || month <= window.to : month >= window.from && month <= window.to;
}

/** The twelve months, beginning with one of them. */
export const monthsFrom = (first: number): number[] => Array.from({ length: 12 }, (_, index) => ((first - 1 + index) % 12) + 1);
