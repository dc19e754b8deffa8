import { useEffect } from 'react';
import { Link } from '../../address/link.tsx';
import { isAway } from '../../api/problem-error.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { readyOrganic } from '../../graph/layout/organic.ts';
import { useScene } from '../../scene/use-scene.ts';
import { type SceneGraph, useSceneGraph } from '../../scene/use-scene-graph.ts';
import classes from './Explore.module.css';
import { ReturnNotice } from './ReturnNotice.tsx';
import { SceneInspector } from './SceneInspector.tsx';
import { SceneNotes } from './SceneNotes.tsx';
import { SceneView } from './SceneView.tsx';
import { useSceneParts } from './use-scene-parts.ts';

const none = { nodes: [], relationships: [] };
const nothing: SceneGraph = { whole: none, visible: none, hidden: [], origins: new Map() };

/** The graph as a scene that the person makes their own: drawing, outline, table, legend and inspector. */
export default function ExploreScreen() {
  const scene = useScene();
  useEffect(readyOrganic, []);
  const { graph, base, error, retry } = useSceneGraph(scene);
  const parts = useSceneParts({ scene, graph: graph ?? nothing, base });
  return (
    <Workspace
      label="Details"
      inspector={
        <SceneInspector scene={scene} graph={graph ?? nothing} groups={parts.groups} begun={parts.begun}>
          <SceneNotes graph={graph?.visible} base={base} />
        </SceneInspector>
      }
    >
      <ReturnNotice />
      {graph ? (
        <SceneView scene={scene} graph={graph} base={base} parts={parts} />
      ) : error && !isAway(error) ? (
        <Trouble title="This scene cannot be shown" error={error} onRetry={retry}>
          <p>
            <Link to="/explore">Begin with everything</Link>, or with a name from the box at the top.
          </p>
        </Trouble>
      ) : (
        <p className={classes.opening} role="status">
          Fetching the graph…
        </p>
      )}
    </Workspace>
  );
}
