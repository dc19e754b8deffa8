import type { ReactNode } from 'react';
import { useSelection } from '../../address/selection.ts';
import inspector from '../../inspector/Inspector.module.css';
import { Inspector } from '../../inspector/Inspector.tsx';
import { foldedKey, type Group } from '../../scene/groups.ts';
import { useMarked } from '../../scene/marked.ts';
import type { Scene } from '../../scene/scene.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { GroupDetails } from './GroupDetails.tsx';
import { SelectionDetails } from './SelectionDetails.tsx';
import { WhyHere } from './WhyHere.tsx';

type Props = { scene: Scene; graph: SceneGraph; groups: readonly Group[]; begun: string; children: ReactNode };

/** Details of what is selected in a scene: one thing, several, or a closed group. */
export function SceneInspector({ scene, graph, groups, begun, children }: Props) {
  const selection = useSelection();
  const marked = useMarked();
  const key = selection?.what === 'node' ? foldedKey(selection.id) : undefined;
  const group = groups.find((one) => one.key === key);
  if (key !== undefined) {
    return (
      <div className={inspector.inspector}>
        {group ? <GroupDetails group={group} graph={graph} /> : <p>This group is not in the scene.</p>}
      </div>
    );
  }
  if (!selection && marked.length > 1) {
    return (
      <div className={inspector.inspector}>
        <SelectionDetails ids={marked} scene={scene} graph={graph} />
      </div>
    );
  }
  return (
    <>
      <Inspector graph={graph.visible} expandable>
        {children}
      </Inspector>
      {selection?.what === 'node' && <WhyHere id={selection.id} graph={graph} begun={begun} />}
    </>
  );
}
