import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Graph, GraphNode } from '../../contract/graph.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { operationQuery, useOperation } from '../api/hooks.ts';
import { type Brought, growScene, joinGraphs, type Origin, touching, visiblePart } from './assemble.ts';
import type { Scene } from './scene.ts';
import { useBase } from './use-base.ts';

export type SceneGraph = {
  /** All of the scene that is not hidden one by one; the legend counts these. */
  whole: Graph;
  /** What is drawn and listed. */
  visible: Graph;
  /** What was dismissed one by one. */
  hidden: GraphNode[];
  /** How each node came into the scene. */
  origins: ReadonlyMap<string, Origin>;
};

/** The scene of an address, put together from what it begins with, what was expanded and what was added. */
export function useSceneGraph(scene: Scene) {
  const { asAt } = usePlaceAndDate();
  const date = asAt ? { asAt } : {};
  const base = useBase(scene.base);
  const expanded = useBrought(
    scene.expansions,
    scene.expansions.map(({ id, type, direction, limit }) =>
      operationQuery('expandEntity', { path: { id }, query: { types: [type], direction, limit, ...date } }),
    ),
  );
  const surrounding = useBrought(
    scene.neighbourhoods,
    scene.neighbourhoods.map(({ id, steps }) => operationQuery('getNeighbourhood', { path: { id }, query: { steps, ...date } })),
  );
  const grown = useMemo(
    () => base.graph && growScene({ base: base.graph, added: scene.added, brought: [...expanded.brought, ...surrounding.brought] }),
    [base.graph, scene.added, expanded.brought, surrounding.brought],
  );
  const ids = grown && scene.added.length > 0 ? [...new Set([...scene.added, ...grown.graph.nodes.map(({ id }) => id)])] : [];
  const added = useOperation('getNodes', { body: { ids } }, { enabled: ids.length > 0, keep: true });

  const graph = useMemo((): SceneGraph | undefined => {
    if (!grown) return undefined;
    const extra = scene.added.length > 0 && added.data ? touching(added.data.graph, scene.added) : undefined;
    const wanted = new Set([...scene.added, ...grown.graph.nodes.map(({ id }) => id)]);
    const all = extra ? joinGraphs([grown.graph, { ...extra, nodes: extra.nodes.filter(({ id }) => wanted.has(id)) }]) : grown.graph;
    return {
      whole: visiblePart(all, { hidden: scene.hidden, off: [] }),
      visible: visiblePart(all, { hidden: scene.hidden, off: scene.off }),
      hidden: all.nodes.filter(({ id }) => scene.hidden.includes(id)),
      origins: grown.origins,
    };
  }, [grown, added.data, scene.added, scene.hidden, scene.off]);

  return { graph, base, error: base.error ?? expanded.failed ?? surrounding.failed ?? added.error, retry: base.retry };
}

type Reply = { graph: Graph };

/** The replies to some steps, each beside the step that asked for it. */
function useBrought(steps: readonly Brought['by'][], queries: readonly unknown[]): { brought: Brought[]; failed: Error | null } {
  const replies = useQueries({ queries: queries as ReturnType<typeof operationQuery<'expandEntity'>>[], combine: settle });
  return useMemo(
    () => ({
      brought: steps.flatMap((by, at) => {
        const graph = replies.graphs[at];
        return graph ? [{ by, graph }] : [];
      }),
      failed: replies.failed,
    }),
    [steps, replies],
  );
}

/** Outside of the hook, so that what is combined stays the same as long as the replies do. */
const settle = (replies: { data: Reply | undefined; error: Error | null }[]) => ({
  graphs: replies.map(({ data }) => data?.graph),
  failed: replies.find(({ error }) => error)?.error ?? null,
});
