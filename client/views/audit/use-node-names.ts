import { useMemo } from 'react';
import { useOperation } from '../../api/hooks.ts';
import { useSavedItems } from '../../api/saved.ts';
import { useAreaNames } from '../../evidence/names.ts';

/** More are never asked for at once. */
const MOST = 5000;

/** Names what is in the graph, or saved, by its id; what has gone since keeps its id. */
export function useNodeNames(ids: readonly string[]): (id: string) => string | undefined {
  const asked = ids.slice(0, MOST);
  const { data } = useOperation('getNodes', { body: { ids: asked } }, { enabled: asked.length > 0, keep: true });
  const saved = useSavedItems().data?.items;
  const areaName = useAreaNames();
  return useMemo(() => {
    const inGraph = data?.graph.nodes.map(({ id, name, area }) => [id, area ? `${name} (${areaName(area)})` : name] as const);
    const names = new Map([...(inGraph ?? []), ...(saved?.map(({ id, title }) => [id, `“${title}”`] as const) ?? [])]);
    return (id) => names.get(id);
  }, [data, saved, areaName]);
}
