import type { GraphNode } from '../../../contract/graph.ts';

/** A clause with the clauses that are parts of it, in reading order. */
export type ClauseBranch = { clause: GraphNode; number: string; parts: ClauseBranch[] };

export const numberOf = (clause: GraphNode): string => String(clause.properties.number ?? clause.id.split('#')[1] ?? '');

/** Clauses under the ones that their numbers begin with: 10.3 under 10. */
export function clauseTree(clauses: readonly GraphNode[]): ClauseBranch[] {
  const roots: ClauseBranch[] = [];
  const branches = new Map<string, ClauseBranch>();
  for (const clause of clauses) {
    const branch = { clause, number: numberOf(clause), parts: [] };
    branches.set(branch.number, branch);
    (parentOf(branch.number, branches)?.parts ?? roots).push(branch);
  }
  return roots;
}

function parentOf(number: string, branches: ReadonlyMap<string, ClauseBranch>): ClauseBranch | undefined {
  const parts = number.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const parent = branches.get(parts.slice(0, length).join('.'));
    if (parent) return parent;
  }
  return undefined;
}
