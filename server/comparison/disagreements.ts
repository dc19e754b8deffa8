import type { Disagreement } from '../../contract/comparison.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Graph } from '../../contract/graph.ts';

/** The rules whose hits are documents that contradict each other. */
export const CONTRADICTIONS = ['legal-bases-disagree'];

/** Those hits in which the two sides themselves disagree: both name a basis, and none in common. */
export function disagreementsBetween(options: { findings: readonly Finding[]; left: Graph; right: Graph }): Disagreement[] {
  return options.findings.flatMap(({ id, rule, title, graph }) => {
    const left = within(graph, options.left);
    const right = within(graph, options.right);
    if (left.bases.length === 0 || right.bases.length === 0) return [];
    const parts = new Map([options.left, options.right].flatMap(partsOf));
    const agree = left.bases.some((one) =>
      right.bases.some((other) => one === other || parts.get(one) === other || parts.get(other) === one),
    );
    if (agree) return [];
    return [{ finding: id, rule, title, left: left.statements, right: right.statements }];
  });
}

/** What of a finding's evidence one side holds, and the provisions and Acts that it names. */
function within(evidence: Graph, side: Graph) {
  const ids = new Set(side.relationships.map(({ id }) => id));
  const own = evidence.relationships.filter(({ id }) => ids.has(id));
  const bases = own.filter(({ type }) => type === 'ESTABLISHED_UNDER' || type === 'ARISES_FROM').map(({ to }) => to);
  const bodies = own.filter(({ type }) => type === 'ESTABLISHED_UNDER').map(({ from }) => from);
  return { bases, statements: { nodes: [...new Set(bodies)], relationships: own.map(({ id }) => id) } };
}

/** Provisions with the statute that each is part of. */
const partsOf = ({ relationships }: Graph) =>
  relationships.filter(({ type }) => type === 'PART_OF').map(({ from, to }): [string, string] => [from, to]);
