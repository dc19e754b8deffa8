import type { Finding } from '../../../contract/finding.ts';
import type { Citation, GraphRelationship } from '../../../contract/graph.ts';

/** What one document, or one clause of it, says towards a contradiction. */
export type Side = { key: string; documents: boolean; citations: Citation[]; relationships: GraphRelationship[] };

/** The two or more sides of a contradiction: by document where several speak, else clause by clause. */
export function sidesOf({ citations, graph }: Pick<Finding, 'citations' | 'graph'>): Side[] {
  const documents = new Set(citations.map(({ clause }) => documentOf(clause)));
  const byDocument = documents.size > 1;
  const sides = new Map<string, Side>();
  for (const citation of citations) {
    const key = byDocument ? documentOf(citation.clause) : citation.clause;
    const side = sides.get(key) ?? { key, documents: byDocument, citations: [], relationships: [] };
    side.citations.push(citation);
    sides.set(key, side);
  }
  for (const side of sides.values()) {
    const own = new Set(side.citations.map(({ clause }) => clause));
    side.relationships = graph.relationships.filter(({ clauses }) => clauses.some((clause) => own.has(clause)));
  }
  return [...sides.values()];
}

const documentOf = (clause: string): string => clause.split('#')[0] ?? clause;
