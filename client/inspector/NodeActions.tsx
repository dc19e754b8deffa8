import { Button } from '@mantine/core';
import type { GraphNode } from '../../contract/graph.ts';
import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { exploreNodeAddress } from '../address/question-address.ts';
import { traceAddress } from '../address/trace-address.ts';
import { changes } from '../scene/changes.ts';
import { changeScene } from '../scene/scene-actions.ts';
import { parseScene } from '../scene/scene-address.ts';
import classes from './Inspector.module.css';

/** What can be done with a node of the scene; elsewhere, the way into a scene. */
export function NodeActions({ node, expandable }: { node: GraphNode; expandable: boolean }) {
  const pinned = parseScene(useAddress().query).pinned.includes(node.id);
  const place = usePlaceAndDate();
  const around = (
    <Button component={Link} to={exploreNodeAddress(node.id, place)} size="compact-sm" variant="default">
      Explore around it
    </Button>
  );
  const trace = !['Area', 'Document', 'Clause'].includes(node.kind) && (
    <Button component={Link} to={traceAddress(node.id, place)} size="compact-sm" variant="default">
      Trace from it
    </Button>
  );
  if (!expandable) {
    return (
      <div className={classes.actions}>
        {around}
        {trace}
      </div>
    );
  }
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => changeScene(`hide ${node.name}`, (now) => changes.hide(now, [node.id]), { chosen: [] })}
      >
        Hide
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-pressed={pinned}
        onClick={() => changeScene(`${pinned ? 'unpin' : 'pin'} ${node.name}`, (now) => changes.togglePin(now, [node.id]))}
      >
        {pinned ? 'Unpin' : 'Pin'}
      </Button>
      {around}
      {trace}
    </div>
  );
}
