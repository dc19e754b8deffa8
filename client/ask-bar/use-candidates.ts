import { useDebouncedValue } from '@mantine/hooks';
import type { GraphNode } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useOperation } from '../api/hooks.ts';
import { useAreaNames } from '../evidence/names.ts';
import type { Suggestion, SuggestionGroup } from './Suggestions.tsx';
import type { ChosenSlot } from './slots.ts';
import { WAIT } from './wait.ts';

type Options = { text: string; labels: readonly KindLabel[]; nearArea: string | undefined; onChoose: (value: ChosenSlot) => void };

/** Names that a slot may take: found by what is typed; before that, those of the overview. The other slot's area comes first. */
export function useCandidates({ text, labels, nearArea, onChoose }: Options): { groups: SuggestionGroup[]; settled: boolean } {
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  const [debounced] = useDebouncedValue(text.trim(), WAIT);
  const typing = debounced !== '';
  const search = useOperation(
    'search',
    { query: { text: debounced, kinds: [...labels], limit: 20, ...place } },
    { enabled: typing, keep: true },
  );
  const overview = useOperation('getOverview', { query: place }, { enabled: !typing });
  const found = typing ? (search.data?.hits.map(({ node }) => node) ?? []) : beginning(overview.data?.graph.nodes ?? [], labels);
  const near = found.filter((node) => node.area === nearArea);
  const others = found.filter((node) => node.area !== nearArea);
  const suggestions = [...near, ...others].slice(0, 40).map(
    (node): Suggestion => ({
      key: node.id,
      kind: node.kind,
      words: node.name,
      aside: areaName(node.area),
      choose: () => onChoose({ id: node.id, name: node.name, area: node.area }),
    }),
  );
  const typed: Suggestion = { key: 'as typed', words: `“${debounced}”, as typed`, choose: () => onChoose({ id: debounced }) };
  const settled = debounced === text.trim() && !search.isFetching;
  const offered = suggestions.length === 0 && typing && settled ? [typed] : suggestions;
  return { groups: [{ caption: typing ? 'Names' : 'Names to choose from', suggestions: offered }], settled };
}

function beginning(nodes: readonly GraphNode[], labels: readonly KindLabel[]): GraphNode[] {
  return nodes.filter((node) => labels.includes(node.kind)).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
