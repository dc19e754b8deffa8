import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { useAreaNames, useClauseLabels } from '../../evidence/names.ts';
import { relationshipSentence } from '../../words/relationship-words.ts';
import { clausesInWords, placeAfter, qualifiersOf } from './rung-words.ts';

/** A rung as one sentence with its clauses: "Chief Executive of Suffolk holds to account Chair of …, clause 4.6". */
export function useRungSentence(nodes: readonly GraphNode[]): (link: GraphRelationship) => string {
  const areaName = useAreaNames();
  const labelOf = useClauseLabels();
  return (link) => {
    const from = nodes.find(({ id }) => id === link.from);
    const named = (id: string) => {
      const node = nodes.find((one) => one.id === id);
      if (!node) return id;
      const told = id === link.to && node.area === from?.area;
      return node.name + (told ? '' : placeAfter(node, areaName));
    };
    const clauses = clausesInWords(link, labelOf, from ? areaName(from.area) : '');
    return [relationshipSentence(link, named), ...qualifiersOf(link, nodes), clauses].join(', ');
  };
}
