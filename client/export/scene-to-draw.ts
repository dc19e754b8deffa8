import type { DiagramScene } from '../../contract/diagram.ts';
import type { Graph } from '../../contract/graph.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import type { Group } from '../scene/groups.ts';

type Options = {
  graph: Graph;
  title: string;
  place: PlaceAndDate;
  positions: ReadonlyMap<string, { x: number; y: number }>;
  /** What is framed on screen. */
  groups?: readonly Group[];
  /** Whether names stay where they stand; a layered drawing is arranged anew, for paper. */
  keep: boolean;
};

/** The scene on screen as the server takes it: ids, and where they stand. */
export function sceneToDraw({ graph, title, place, positions, groups = [], keep }: Options): DiagramScene {
  const nodes = graph.nodes.map(({ id }) => id);
  const known = nodes.flatMap((id) => {
    const at = positions.get(id);
    return at ? [[id, { x: Math.round(at.x), y: Math.round(at.y) }] as const] : [];
  });
  return {
    title,
    ...place,
    nodes,
    relationships: graph.relationships.map(({ id }) => id),
    ...(groups.length > 0 && { groups: groups.map(({ caption, ids }) => ({ caption, nodes: ids })) }),
    ...(keep && known.length > 0 && { positions: Object.fromEntries(known) }),
  };
}
