import { useMemo } from 'react';
import { useAddress } from '../../address/address.ts';
import { isAway } from '../../api/problem-error.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { parseScene } from '../../scene/scene-address.ts';
import { useSceneGraph } from '../../scene/use-scene-graph.ts';
import classes from './Explore.module.css';
import { SceneNotes } from './SceneNotes.tsx';
import { SceneView } from './SceneView.tsx';

const nothing = { nodes: [], relationships: [] };

/** The graph as a scene that the person makes their own: drawing, outline, legend and inspector. */
export default function ExploreScreen() {
  const { query } = useAddress();
  const scene = useMemo(() => parseScene(query), [query]);
  const { graph, base, error, retry } = useSceneGraph(scene);
  return (
    <Workspace
      label="Details"
      inspector={
        <Inspector graph={graph?.visible ?? nothing} expandable>
          <SceneNotes graph={graph?.visible} base={base} />
        </Inspector>
      }
    >
      {graph ? (
        <SceneView scene={scene} graph={graph} base={base} />
      ) : error && !isAway(error) ? (
        <Trouble title="This scene cannot be shown" error={error} onRetry={retry} />
      ) : (
        <p className={classes.opening} role="status">
          Fetching the graph…
        </p>
      )}
    </Workspace>
  );
}
