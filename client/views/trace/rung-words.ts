import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { listed } from '../../words/counting.ts';
import { dateInWords } from '../../words/dates.ts';
import { conditionsOf } from '../../words/relationship-words.ts';

/** What is said beside the sentence: how binding, how often, when, since and until when. */
export function qualifiersOf(link: GraphRelationship, nodes: readonly GraphNode[]): string[] {
  const { modality, subject, trigger, validFromPrecision, validToPrecision } = link.properties;
  const step = nodes.find((node) => node.kind === 'Step' && (node.id === link.from || node.id === link.to));
  const when = trigger ?? step?.properties.trigger;
  return [
    ...(modality === undefined ? [] : [String(modality)]),
    ...conditionsOf(link),
    ...(link.validFrom ? [`from ${dateInWords(link.validFrom, validFromPrecision)}`] : []),
    ...(link.validTo ? [`until ${dateInWords(link.validTo, validToPrecision)}`] : []),
    ...(when === undefined ? [] : [`when: ${String(when)}`]),
    ...(subject === undefined ? [] : [`about ${String(subject)}`]),
  ];
}

/** " of Suffolk": where a role is, for those who can't see the whole page; nothing where its name says it. */
export function placeAfter(node: GraphNode, areaName: (id: string) => string): string {
  const place = areaName(node.area);
  return node.kind !== 'Role' || node.area === 'england' || node.name.includes(place) ? '' : ` of ${place}`;
}

/** "clause 4.6", "clauses 3.1 and 3.2 of Medway protocol"; the document is named unless it is called by the place. */
export function clausesInWords(link: GraphRelationship, labelOf: (clause: string) => string, place: string): string {
  const documents = new Map<string, string[]>();
  for (const clause of link.clauses) {
    const number = clause.split('#')[1] ?? clause;
    const document = labelOf(clause).slice(0, -number.length).trim();
    documents.set(document, [...(documents.get(document) ?? []), number]);
  }
  return listed(
    [...documents].map(([document, numbers]) => {
      const words = `${numbers.length === 1 ? 'clause' : 'clauses'} ${listed(numbers)}`;
      return document === place ? words : `${words} of ${document}`;
    }),
  );
}
