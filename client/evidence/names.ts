import { useAreas, useDocuments } from '../api/hooks.ts';

/** Names an area by its id. */
export function useAreaNames(): (id: string) => string {
  const names = new Map(useAreas().data?.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id === 'england' ? 'England' : id);
}

/** What a document is cited as, by its id: `Suffolk`. */
export function useCitedAs(): (document: string) => string {
  const names = new Map(useDocuments().data?.map((document) => [document.id, String(document.properties.shortName ?? document.name)]));
  return (id) => names.get(id) ?? id;
}

/** Labels a clause by its id: `Suffolk 10.4`. */
export function useClauseLabels(): (id: string) => string {
  const citedAs = useCitedAs();
  return (id) => {
    const [document = '', number = ''] = id.split('#');
    return `${citedAs(document)} ${number}`;
  };
}
