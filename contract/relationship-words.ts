import { dateInWords, windowInWords } from './dates.ts';
import type { GraphRelationship } from './graph.ts';
import { relationshipTypes, sentenceOf } from './relationship-types.ts';

/** What a line says: "reports to, annual, Sep to Dec"; "chairs" rather than "sits on" for a chair. */
export function lineWords(relationship: GraphRelationship): string {
  return [verbOf(relationship), ...conditionsOf(relationship)].join(', ');
}

/** The whole sentence: "Chief Executive holds to account Chair of the LSCB". */
export function relationshipSentence(relationship: GraphRelationship, nameOf: (id: string) => string): string {
  const ends = { from: nameOf(relationship.from), to: nameOf(relationship.to) };
  if (relationship.properties.capacity === 'chair') return `${ends.from} chairs ${ends.to}`;
  return sentenceOf({ type: relationship.type, ...ends });
}

/** The verb alone: "sits on", or "chairs" for a chair. */
export function verbOf(relationship: GraphRelationship): string {
  return relationship.properties.capacity === 'chair' ? 'chairs' : relationshipTypes[relationship.type].caption;
}

/** What qualifies it: capacity, how often, when, and whether it is only proposed or has ended. */
export function conditionsOf(relationship: GraphRelationship): string[] {
  const { capacity, frequency, windowStart, windowEnd } = relationship.properties;
  const words = [
    typeof capacity === 'string' && capacity !== 'chair' && capacity !== 'member' ? capacity : undefined,
    typeof frequency === 'string' ? frequency : undefined,
    windowInWords(windowStart, windowEnd),
    relationship.type === 'REPLACES' && relationship.validFrom ? dateInWords(relationship.validFrom) : undefined,
    relationship.status === 'in force' ? undefined : relationship.status,
  ];
  return words.filter((word) => word !== undefined);
}
