import type { Positions } from '../../client/graph/positions.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kindLabels } from '../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypeNames } from '../../contract/relationship-types.ts';

export type DrawnScene = { graph: Graph; positions: Positions; path: { nodes: string[]; relationships: string[] } };

const words = ['Children’s', 'Adult', 'Safeguarding', 'Health', 'Partnership', 'Board', 'Chair of the', 'Executive', 'Review', 'Annual'];
const COLUMN = 215;
const ROW = 108;

/** A made-up scene, the same each time: names on a loose grid, most relationships to names near by, some to a few hubs. */
export function sceneOf(nodes: number, relationships: number): DrawnScene {
  const chance = sown(nodes);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const columns = Math.ceil(Math.sqrt((nodes * ROW * 1.6) / COLUMN));
  const positions: Positions = new Map();
  const made: GraphNode[] = [];
  for (let index = 0; index < nodes; index += 1) {
    const id = `n${index}`;
    const name = Array.from({ length: 2 + Math.floor(chance() * 4) }, () => pick(words)).join(' ');
    made.push({ id, kind: pick(kindLabels), name, aliases: [], area: 'x', summary: '', clauses: [], status: 'in force', properties: {} });
    const jitter = () => (chance() - 0.5) * 24;
    positions.set(id, { x: (index % columns) * COLUMN + jitter(), y: Math.floor(index / columns) * ROW + jitter() });
  }
  const near = (index: number) => index + Math.floor(chance() * 5 - 2) + columns * Math.floor(chance() * 5 - 2);
  const seen = new Set<string>();
  const lines: GraphRelationship[] = [];
  const relate = (from: number, to: number, type: RelationshipTypeName) => {
    const key = `${from} ${to}`;
    if (from === to || to < 0 || to >= nodes || seen.has(key)) return;
    seen.add(key);
    lines.push({
      id: `r${lines.length}`,
      type,
      from: `n${from}`,
      to: `n${to}`,
      summary: '',
      clauses: [],
      status: 'in force',
      properties: {},
    });
  };
  for (let step = 0; step < 6; step += 1) relate(step * (columns + 1), (step + 1) * (columns + 1), 'REPORTS_TO');
  while (lines.length < relationships) {
    const from = Math.floor(chance() * nodes);
    relate(from, chance() < 0.85 ? near(from) : Math.floor(chance() * 12) * Math.floor(nodes / 12), pick(relationshipTypeNames));
  }
  const along = lines.slice(0, 6);
  const path = { nodes: [...new Set(along.flatMap(({ from, to }) => [from, to]))], relationships: along.map(({ id }) => id) };
  return { graph: { nodes: made, relationships: lines }, positions, path };
}

/** The same scene with a node's neighbours added. */
export function withNeighbours(graph: Graph, id: string, many: number): Graph {
  const [like] = graph.nodes;
  const [line] = graph.relationships;
  if (!like || !line) return graph;
  const added = Array.from({ length: many }, (_, index) => ({ ...like, id: `${id}-${index}`, name: `Neighbour ${index} of the board` }));
  const lines = added.map((node) => ({ ...line, id: `to ${node.id}`, from: id, to: node.id }));
  return { nodes: [...graph.nodes, ...added], relationships: [...graph.relationships, ...lines] };
}

/** Chance that repeats itself (mulberry32). */
function sown(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
