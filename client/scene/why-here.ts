import type { Graph, GraphRelationship } from '../../contract/graph.ts';
import { relationshipSentence } from '../words/relationship-words.ts';
import type { Origin } from './assemble.ts';

/** Why something is in the scene: a sentence, and the clauses of the relationship that brought it. */
export type Reason = { words: string; clauses: readonly string[] };

export function whyHere(options: { id: string; graph: Graph; origin: Origin | undefined; begun: string }): Reason | undefined {
  const { id, graph, origin, begun } = options;
  if (!origin) return undefined;
  if (origin === 'begun') return { words: begun, clauses: [] };
  if (origin === 'added') return { words: 'You added it.', clauses: [] };
  const nameOf = (other: string) => graph.nodes.find((node) => node.id === other)?.name ?? other;
  if ('steps' in origin) {
    const steps = origin.steps === 1 ? 'one step' : origin.steps === 2 ? 'two steps' : 'three steps';
    return { words: `It came with everything within ${steps} of ${nameOf(origin.id)}.`, clauses: [] };
  }
  const by = bringing(graph, id, origin);
  if (!by) return { words: `It was brought in from ${nameOf(origin.id)}.`, clauses: [] };
  return { words: `You expanded ${nameOf(origin.id)}: ${relationshipSentence(by, nameOf)}.`, clauses: by.clauses };
}

function bringing(
  graph: Graph,
  id: string,
  { id: start, type, direction }: Extract<Origin, { type: string }>,
): GraphRelationship | undefined {
  const [from, to] = direction === 'out' ? [start, id] : [id, start];
  return graph.relationships.find((one) => one.type === type && one.from === from && one.to === to);
}

/** What a scene began with, as the reason for what was there from the beginning. */
export function beginningInWords(base: { what: string; title: string }, place: string): string {
  if (base.what === 'answer') return `It is part of the answer to “${base.title}”`;
  if (base.what === 'around') return `The scene began ${base.title.replace(/^Around/, 'around')}.`;
  return `It belongs to the governance arrangements of ${place}.`;
}
