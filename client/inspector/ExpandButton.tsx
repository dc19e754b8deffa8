import { Button } from '@mantine/core';
import type { Graph, GraphNode } from '../../contract/graph.ts';
import { useAddress } from '../address/address.ts';
import { changes, sameStep } from '../scene/changes.ts';
import { FIRST_MANY, THE_REST } from '../scene/scene.ts';
import { changeScene } from '../scene/scene-actions.ts';
import { parseScene } from '../scene/scene-address.ts';
import type { RelationshipGroup } from './relationship-groups.ts';

/** Brings a group's neighbours into the scene: "Show 12", "Show the rest (28)", or takes back what it brought. */
export function ExpandButton({ node, group, graph }: { node: GraphNode; group: RelationshipGroup; graph: Graph }) {
  const scene = parseScene(useAddress().query);
  const step = { id: node.id, type: group.type, direction: group.direction };
  const done = scene.expansions.find((other) => sameStep(other, step));
  const end = group.direction === 'out' ? 'from' : 'to';
  const inScene = graph.relationships.filter((relationship) => relationship.type === group.type && relationship[end] === node.id).length;
  const missing = group.count - inScene;
  const words = `${group.caption} ${node.name}`;
  if (missing > 0) {
    const limit = done || group.count <= FIRST_MANY ? Math.max(THE_REST, FIRST_MANY) : FIRST_MANY;
    const chosen = group.count <= FIRST_MANY ? FIRST_MANY : limit;
    return (
      <Button
        size="compact-xs"
        variant="light"
        aria-label={`Show ${missing} more in the scene: ${words}`}
        onClick={() => changeScene(`expand: ${words}`, (now) => changes.expand(now, { ...step, limit: chosen }))}
      >
        {inScene > 0 ? `${inScene} of ${group.count}; show the rest` : `Show ${Math.min(missing, chosen)}`}
      </Button>
    );
  }
  if (!done) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`Collapse: ${words}`}
      onClick={() => changeScene(`collapse: ${words}`, (now) => changes.collapse(now, step))}
    >
      Collapse
    </Button>
  );
}
