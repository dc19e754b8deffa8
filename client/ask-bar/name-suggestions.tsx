import type { Reply } from '../../contract/operations.ts';
import { currentAddress, go } from '../address/address.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { exploreNodeAddress } from '../address/question-address.ts';
import { select } from '../address/selection.ts';
import { addToScene } from '../scene/scene-actions.ts';
import type { Suggestion, SuggestionGroup } from './Suggestions.tsx';

type Hit = Reply<'search'>['hits'][number];
type Options = { hits: readonly Hit[]; place: PlaceAndDate; areaName: (id: string) => string; onDone: () => void };

const sources = new Set(['Clause', 'Document']);

/** Names found: bodies and roles go into the scene, clauses and documents open beside what is on screen. */
export function nameSuggestions(options: Options): SuggestionGroup[] {
  const made = options.hits.map((hit) => ({ source: sources.has(hit.node.kind), suggestion: suggestionOf(hit, options) }));
  return [
    { caption: 'Names', suggestions: made.filter(({ source }) => !source).map(({ suggestion }) => suggestion) },
    { caption: 'Documents and clauses', suggestions: made.filter(({ source }) => source).map(({ suggestion }) => suggestion) },
  ].filter((group) => group.suggestions.length > 0);
}

function suggestionOf({ node }: Hit, { place, areaName, onDone }: Options): Suggestion {
  const number = node.properties.number;
  return {
    key: node.id,
    kind: node.kind,
    words: node.kind === 'Clause' && number ? `${number} ${node.properties.heading ?? node.summary}` : node.name,
    aside: areaName(node.area),
    choose: () => {
      onDone();
      if (node.kind === 'Clause') select({ what: 'clause', id: node.id });
      else if (currentAddress().parts[0] === 'explore') addToScene(node.id, node.name);
      else go(exploreNodeAddress(node.id, place));
    },
  };
}
