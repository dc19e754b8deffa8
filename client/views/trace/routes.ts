import type { Answer } from '../../../contract/answer.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import { partsOf } from '../../words/cells.ts';
import type { Branch } from './ladder.ts';

/** The routes of an answer to `routes-between`, in its order, each as a ladder of one column. */
export function routesOf({ rows, graph }: Answer): Branch[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const links = new Map(graph.relationships.map((link) => [link.id, link]));
  return rows.map(({ route, links: stretches }) => {
    const stops = partsOf(route ?? null).flatMap((part) =>
      typeof part === 'object' && part !== null && 'node' in part ? [nodes.get(part.node) as GraphNode] : [],
    );
    const between = (Array.isArray(stretches) ? stretches : []).map((stretch) =>
      partsOf(stretch).flatMap((part) =>
        typeof part === 'object' && part !== null && 'relationship' in part ? (links.get(part.relationship) ?? []) : [],
      ),
    );
    return stops.reduceRight<Branch | undefined>((next, node, index) => {
      const stretch = next && { from: node, to: next.node, links: between[index] ?? [], circle: false };
      return { node, on: next && stretch ? [{ stretch, branch: next }] : [], again: [] };
    }, undefined) as Branch;
  });
}

/** How many stretches a route has. */
export const lengthOf = (route: Branch): number => route.on.reduce((length, { branch }) => length + 1 + lengthOf(branch), 0);
