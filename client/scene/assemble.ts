import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { ExpansionStep, Neighbourhood, Scene } from './scene.ts';

/** Joins graphs: each node and relationship once, only relationships whose two ends are there. */
export function joinGraphs(graphs: readonly Graph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  for (const graph of graphs) {
    for (const node of graph.nodes) nodes.set(node.id, node);
    for (const relationship of graph.relationships) relationships.set(relationship.id, relationship);
  }
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  };
}

/** What brought neighbours into the scene, and what it brought. */
export type Brought = { by: ExpansionStep | Neighbourhood; graph: Graph };
/** How a node came into the scene first. */
export type Origin = 'begun' | 'added' | ExpansionStep | Neighbourhood;

/**
 * What a scene begins with and all that was brought into it. An expansion counts only while its node is there for another
 * reason, so that taking one back takes back what was brought from there on, too.
 */
export function growScene(options: { base: Graph; added: readonly string[]; brought: readonly Brought[] }): {
  graph: Graph;
  origins: Map<string, Origin>;
} {
  const origins = new Map<string, Origin>(options.base.nodes.map(({ id }) => [id, 'begun']));
  for (const id of options.added) if (!origins.has(id)) origins.set(id, 'added');
  const counting: Graph[] = [options.base];
  let waiting = [...options.brought];
  for (let found = true; found; ) {
    const ready = waiting.filter(({ by }) => origins.has(by.id));
    found = ready.length > 0;
    waiting = waiting.filter((one) => !ready.includes(one));
    for (const { by, graph } of ready) {
      counting.push(graph);
      for (const { id } of graph.nodes) if (!origins.has(id)) origins.set(id, by);
    }
  }
  return { graph: joinGraphs(counting), origins };
}

/** What is left of a graph once hidden things and switched-off kinds and types are taken out. */
export function visiblePart(graph: Graph, scene: Pick<Scene, 'hidden' | 'off'>): Graph {
  const hidden = new Set(scene.hidden);
  const off = new Set(scene.off);
  const nodes = graph.nodes.filter((node) => !hidden.has(node.id) && !off.has(node.kind));
  const present = new Set(nodes.map((node) => node.id));
  const relationships = graph.relationships.filter(({ type, from, to }) => !off.has(type) && present.has(from) && present.has(to));
  return { nodes, relationships };
}

/** Of the relationships among many nodes, those that touch one of `ids`: what an added node brings with it. */
export function touching(graph: Graph, ids: readonly string[]): Graph {
  const touched = new Set(ids);
  return { nodes: graph.nodes, relationships: graph.relationships.filter(({ from, to }) => touched.has(from) || touched.has(to)) };
}
