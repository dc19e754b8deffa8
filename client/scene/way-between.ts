import type { Graph, GraphRelationship } from '../../contract/graph.ts';

/** From one name to the next: all relationships between the two. */
export type Way = { nodes: string[]; relationships: GraphRelationship[][] };

/** The shortest way between two names of a graph, whichever way its relationships run; `undefined` where there is none. */
export function wayBetween({ relationships }: Graph, start: string, end: string): Way | undefined {
  const next = new Map<string, Map<string, GraphRelationship[]>>();
  const note = (from: string, to: string, one: GraphRelationship) => {
    const around = next.get(from) ?? new Map<string, GraphRelationship[]>();
    next.set(from, around.set(to, [...(around.get(to) ?? []), one]));
  };
  for (const one of relationships) {
    note(one.from, one.to, one);
    if (one.from !== one.to) note(one.to, one.from, one);
  }
  const before = new Map<string, string>();
  const open = [start];
  for (let id = open.shift(); id !== undefined && id !== end; id = open.shift()) {
    for (const other of next.get(id)?.keys() ?? []) {
      if (other === start || before.has(other)) continue;
      before.set(other, id);
      open.push(other);
    }
  }
  if (start === end || !before.has(end)) return undefined;
  const nodes = [end];
  for (let id = before.get(end); id !== undefined; id = before.get(id)) nodes.unshift(id);
  const steps = nodes.slice(1).map((id, index) => next.get(nodes[index] as string)?.get(id) ?? []);
  return { nodes, relationships: steps };
}

/** All ids of a way, as a drawing marks it. */
export const idsOf = ({ nodes, relationships }: Way): ReadonlySet<string> =>
  new Set([...nodes, ...relationships.flat().map(({ id }) => id)]);
