import { type ComparedNode, type ComparedRelationship, type Found, tellsAbout } from '../../contract/comparison.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { bareNames, type Pair, pairNodes } from './pair-nodes.ts';
import { pairRelationships } from './pair-relationships.ts';

/** Said by each document in words of its own, or of use only to the dataset. */
const NOT_COMPARED = new Set([
  ...['subject', 'trigger', 'key', 'publication', 'section'],
  ...['validFromPrecision', 'validToPrecision', 'datePrecision'],
]);

/**
 * Two graphs side by side: each node and relationship once, on the left, on the right or on both, and in which properties
 * they differ. A thing differs too when what the documents say about it differs.
 * @param options.places names of areas, left out when names are compared
 */
export function compareGraphs({ left, right, places }: { left: Graph; right: Graph; places: readonly string[] }): {
  nodes: ComparedNode[];
  relationships: ComparedRelationship[];
} {
  const bare = bareNames(places);
  const nodePairs = pairNodes({ left: left.nodes, right: right.nodes, places });
  const keys = new Map(nodePairs.flatMap((pair, index) => [pair.left, pair.right].flatMap((node) => (node ? [[node.id, index]] : []))));
  const keyOf = (id: string) => String(keys.get(id) ?? id);
  const relationships = pairRelationships({ left: left.relationships, right: right.relationships, keyOf }).map((pair) => ({
    type: some(pair).type,
    ...sides(pair),
    ...verdict(pair, propertiesThatDiffer),
  }));

  const restless = restlessNodes({ left, right, relationships });
  const nodes = nodePairs.map((pair): ComparedNode => {
    const { found, differs } = verdict(pair, (a, b) => [...(bare(a.name) === bare(b.name) ? [] : ['name']), ...propertiesThatDiffer(a, b)]);
    const alive = found === 'same' && [pair.left, pair.right].some((node) => node && restless.has(node.id));
    return { kind: some(pair).kind, ...sides(pair), found: alive ? 'different' : found, differs };
  });
  return { nodes, relationships };
}

/** Ids of the nodes about which something is said on one side only, or differently. */
function restlessNodes(options: { left: Graph; right: Graph; relationships: readonly ComparedRelationship[] }): Set<string> {
  const graphs = [options.left, options.right];
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes.map((node) => [node.id, node] as const)));
  const facts = new Map(graphs.flatMap((graph) => graph.relationships.map((fact) => [fact.id, fact] as const)));
  const restless = new Set<string>();
  for (const { left, right, found } of options.relationships) {
    if (found === 'same') continue;
    for (const id of [left, right]) {
      const fact = id === null ? undefined : facts.get(id);
      if (!fact) continue;
      for (const end of ['from', 'to'] as const) {
        const node = nodes.get(fact[end]);
        if (node && tellsAbout(end, node.kind)) restless.add(node.id);
      }
    }
  }
  return restless;
}

function verdict<T>({ left, right }: Pair<T>, compare: (left: T, right: T) => string[]): { found: Found; differs: string[] } {
  if (left === null) return { found: 'right', differs: [] };
  if (right === null) return { found: 'left', differs: [] };
  const differs = compare(left, right);
  return { found: differs.length > 0 ? 'different' : 'same', differs };
}

function propertiesThatDiffer(a: GraphNode | GraphRelationship, b: GraphNode | GraphRelationship): string[] {
  if (a.id === b.id) return [];
  const common = (['status', 'validFrom', 'validTo'] as const).filter((name) => (a[name] ?? '') !== (b[name] ?? ''));
  const names = new Set([...Object.keys(a.properties), ...Object.keys(b.properties)].filter((name) => !NOT_COMPARED.has(name)));
  const own = [...names].filter((name) => JSON.stringify(a.properties[name]) !== JSON.stringify(b.properties[name]));
  return [...common, ...own];
}

const sides = <T extends { id: string }>({ left, right }: Pair<T>) => ({ left: left?.id ?? null, right: right?.id ?? null });
const some = <T>({ left, right }: Pair<T>): T => (left ?? right) as T;
