import { Button } from '@mantine/core';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import classes from '../../inspector/Inspector.module.css';
import { KindMark } from '../../kinds/KindMark.tsx';
import { changes } from '../../scene/changes.ts';
import type { Group } from '../../scene/groups.ts';
import { mark } from '../../scene/marked.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { counted } from '../../words/counting.ts';

/** A group that is drawn as one thing: what it holds, and the way to open it. */
export function GroupDetails({ group, graph }: { group: Group; graph: SceneGraph }) {
  const members = graph.visible.nodes.filter(({ id }) => group.ids.includes(id));
  return (
    <>
      <p className={classes.kind}>
        <KindMark kind={group.kind} /> Closed group
      </p>
      <h2>{group.caption}</h2>
      <p className={classes.quiet}>It holds {counted(members.length, 'name')}. A line to it stands for lines to what is in it.</p>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => changeScene(`open ${group.caption}`, (now) => changes.toggleFold(now, group.key), { chosen: [] })}
        >
          Open the group
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            changeScene(`open ${group.caption}`, (now) => changes.toggleFold(now, group.key), { chosen: members.map(({ id }) => id) })
          }
        >
          Open and select all
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => mark([])}>
          Select nothing
        </Button>
      </div>
      <ul className={classes.list}>
        {members.map((node) => (
          <li key={node.id}>
            <NodeLink id={node.id} kind={node.kind} name={node.name} />
          </li>
        ))}
      </ul>
    </>
  );
}
