import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { operationQuery, useOperation } from '../api/hooks.ts';
import { joinGraphs, touching, visiblePart } from './assemble.ts';
import type { Scene } from './scene.ts';
import { useBase } from './use-base.ts';

export type SceneGraph = {
  /** All of the scene that is not hidden one by one; the legend counts these. */
  whole: Graph;
  /** What is drawn and listed. */
  visible: Graph;
};

/** The scene of an address, put together from what it begins with, what was expanded and what was added. */
export function useSceneGraph(scene: Scene) {
  const { asAt } = usePlaceAndDate();
  const base = useBase(scene.base);
  const expansions = useQueries({
    queries: scene.expansions.map(({ id, type, direction, limit }) =>
      operationQuery('expandEntity', { path: { id }, query: { types: [type], direction, limit, ...(asAt ? { asAt } : {}) } }),
    ),
    combine: (replies) => ({
      graphs: replies.flatMap(({ data }) => (data ? [data.graph] : [])),
      failed: replies.find(({ error }) => error)?.error ?? null,
    }),
  });
  const grown = useMemo(() => (base.graph ? joinGraphs([base.graph, ...expansions.graphs]) : undefined), [base.graph, expansions.graphs]);
  const ids = grown && scene.added.length > 0 ? [...new Set([...scene.added, ...grown.nodes.map(({ id }) => id)])] : [];
  const added = useOperation('getNodes', { body: { ids } }, { enabled: ids.length > 0, keep: true });

  const graph = useMemo((): SceneGraph | undefined => {
    if (!grown) return undefined;
    const extra = scene.added.length > 0 && added.data ? touching(added.data.graph, scene.added) : undefined;
    const wanted = new Set([...scene.added, ...grown.nodes.map(({ id }) => id)]);
    const all = extra ? joinGraphs([grown, { ...extra, nodes: extra.nodes.filter(({ id }) => wanted.has(id)) }]) : grown;
    return { whole: visiblePart(all, { hidden: scene.hidden, off: [] }), visible: visiblePart(all, scene) };
  }, [grown, added.data, scene.added, scene.hidden, scene.off, scene]);

  return { graph, base, error: base.error ?? expansions.failed ?? added.error, retry: base.retry };
}
