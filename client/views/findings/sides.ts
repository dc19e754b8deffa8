import type { Finding } from '../../../contract/finding.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';

/** A clause with what it says, in our own words. */
export type ReadClause = { clause: string; heading: string | undefined; summary: string };
/** What one document, or one clause of it, says towards a contradiction. */
export type Side = { key: string; documents: boolean; clauses: ReadClause[]; relationships: GraphRelationship[] };

/** The sides of a contradiction: by document where several speak, else clause by clause, those that are pointed at too. */
export function sidesOf({ citations, graph }: Pick<Finding, 'citations' | 'graph'>): Side[] {
  const clauses = new Map<string, ReadClause>(citations.map(({ clause, heading, summary }) => [clause, { clause, heading, summary }]));
  for (const node of graph.nodes) if (node.kind === 'Clause' && !clauses.has(node.id)) clauses.set(node.id, readClause(node));
  const byDocument = new Set([...clauses.keys()].map(documentOf)).size > 1;
  const sides = new Map<string, Side>();
  for (const read of clauses.values()) {
    const key = byDocument ? documentOf(read.clause) : read.clause;
    const side = sides.get(key) ?? { key, documents: byDocument, clauses: [], relationships: [] };
    side.clauses.push(read);
    sides.set(key, side);
  }
  for (const side of sides.values()) {
    const own = new Set(side.clauses.map(({ clause }) => clause));
    side.relationships = graph.relationships.filter(
      ({ type, clauses: said }) => type !== 'REFERS_TO' && said.some((clause) => own.has(clause)),
    );
  }
  return [...sides.values()];
}

const readClause = ({ id, summary, properties: { heading } }: GraphNode): ReadClause => ({
  clause: id,
  heading: heading === undefined ? undefined : String(heading),
  summary: summary ?? '',
});

const documentOf = (clause: string): string => clause.split('#')[0] ?? clause;
