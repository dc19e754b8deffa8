import type { Statements } from './statement.ts';

/** How much of a document its facts rest on. */
export type Coverage = {
  document: string;
  title: string;
  clauses: number;
  /** Clauses that at least one entity or relationship cites. */
  cited: number;
  /** Clauses that support nothing, with the reason where one is recorded. */
  uncited: { clause: string; reason: string | null }[];
  entities: number;
  relationships: number;
};

/** Counts, for one document, the clauses that support something; parts and cross-references of clauses don't count as facts. */
export function coverageOf(statements: Statements): Coverage {
  const cited = new Set<string>();
  const facts = statements.relationships.filter((fact) => !fact.from.startsWith(`${statements.document}#`));
  for (const { properties } of [...statements.nodes, ...facts]) for (const id of properties.clauses as string[]) cited.add(id);
  const clauses = statements.nodes.filter((node) => node.kind === 'Clause');
  const entities = statements.nodes.filter((node) => !['Clause', 'Document', 'Area'].includes(node.kind));
  return {
    document: statements.document,
    title: String(statements.nodes.find((node) => node.kind === 'Document')?.properties.title ?? statements.document),
    clauses: clauses.length,
    cited: clauses.filter((clause) => cited.has(clause.id)).length,
    uncited: clauses
      .filter((clause) => !cited.has(clause.id))
      .map((clause) => ({ clause: clause.id, reason: (clause.properties.supportsNothing as string | undefined) ?? null })),
    entities: entities.length,
    relationships: facts.length,
  };
}
