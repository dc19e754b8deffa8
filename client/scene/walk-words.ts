import type { Graph } from '../../contract/graph.ts';
import { kinds } from '../../contract/kinds.ts';
import { counted } from '../words/counting.ts';
import { relationshipSentence } from '../words/relationship-words.ts';

type Words = { labelOf: (clause: string) => string };

/**
 * What is heard on arriving at a name: its name and kind, what relates it to the one that was left, with the clauses, and how much
 * else does.
 */
export function walkWords({ nodes, relationships }: Graph, from: string | undefined, to: string, { labelOf }: Words): string {
  const node = nodes.find(({ id }) => id === to);
  if (!node) return '';
  const nameOf = (id: string) => nodes.find((one) => one.id === id)?.name ?? id;
  const own = relationships.filter((one) => one.from === to || one.to === to);
  const between = own.filter((one) => from !== undefined && from !== to && (one.from === from || one.to === from));
  const sentences = between.map((one) => {
    const clauses = one.clauses.map(labelOf).join(', ');
    return `${relationshipSentence(one, nameOf)}${clauses ? `, ${clauses}` : ''}.`;
  });
  const rest = own.length - between.length;
  const others = `${counted(rest, between.length > 0 ? 'other relationship' : 'relationship')}.`;
  return [`${node.name}, ${kinds[node.kind].caption}.`, ...sentences, others].join(' ');
}
