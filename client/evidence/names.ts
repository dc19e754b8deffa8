import { useCallback, useMemo } from 'react';
import { useAreas, useDocuments } from '../api/hooks.ts';

/** Names an area by its id. */
export function useAreaNames(): (id: string) => string {
  const areas = useAreas().data;
  const names = useMemo(() => new Map(areas?.map(({ id, name }) => [id, name])), [areas]);
  return useCallback((id) => names.get(id) ?? (id === 'england' ? 'England' : id), [names]);
}

/** What a document is cited as, by its id: `Suffolk`. */
export function useCitedAs(): (document: string) => string {
  const documents = useDocuments().data;
  const names = useMemo(
    () => new Map(documents?.map(({ id, name, properties }) => [id, String(properties.shortName ?? name)])),
    [documents],
  );
  return useCallback((id) => names.get(id) ?? id, [names]);
}

/** Labels a clause by its id: `Suffolk 10.4`. */
export function useClauseLabels(): (id: string) => string {
  const citedAs = useCitedAs();
  return useCallback(
    (id) => {
      const [document = '', number = ''] = id.split('#');
      return `${citedAs(document)} ${number}`;
    },
    [citedAs],
  );
}
