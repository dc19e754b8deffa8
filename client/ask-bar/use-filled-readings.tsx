import { useQueries } from '@tanstack/react-query';
import type { GraphNode } from '../../contract/graph.ts';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import type { Reply } from '../../contract/operations.ts';
import { go } from '../address/address.ts';
import { type PlaceAndDate, usePlaceAndDate } from '../address/place-and-date.ts';
import { questionAddress } from '../address/question-address.ts';
import { operationQuery } from '../api/hooks.ts';
import { useAreaNames } from '../evidence/names.ts';
import { phraseWithSlots, questionIcon } from './question-suggestions.tsx';
import type { Reading } from './readings.ts';
import { requiredSlots } from './required-slots.ts';
import type { Suggestion, SuggestionGroup } from './Suggestions.tsx';

const CANDIDATES = 6;
const NEARLY = 0.4;

/** For a text that is a whole question with its slots' words: the same with names of the graph, ready to be asked. */
export function useFilledReadings(options: { readings: readonly Reading[]; text: string; onDone: () => void }): {
  groups: SuggestionGroup[];
  settled: boolean;
} {
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  const reading = options.readings.find(
    (one) => requiredSlots(one.question).every((slot) => one.slots[slot]) && Object.keys(one.slots).length > 0,
  );
  const wanted = reading ? Object.entries(reading.slots) : [];
  const found = useQueries({
    queries: wanted.map(([slot, text]) => {
      const parameter = reading?.question.params.find(({ name }) => name === slot);
      const kinds = parameter?.type === 'entity' ? parameter.labels : [];
      return {
        ...operationQuery('search', { query: { text, kinds, limit: CANDIDATES, ...place } }),
        enabled: kinds.length > 0 && options.text !== '',
      };
    }),
  });
  const settled = found.every(({ isFetching }) => !isFetching);
  if (!reading) return { groups: [], settled: true };
  const candidates = found.map(({ data }) => likely(data?.hits ?? []));
  const slots = wanted.map(([slot]) => slot);
  const filled = (candidates[0] ?? []).map((first) => [first, ...candidates.slice(1).map((others) => others[0])]);
  const ready = filled
    .filter((nodes): nodes is GraphNode[] => nodes.every((node) => node !== undefined))
    .map((nodes) => readySuggestion({ question: reading.question, slots, nodes, place, areaName, onDone: options.onDone }));
  const typed = settled && place.area ? [asTyped({ reading, place, onDone: options.onDone })] : [];
  return { groups: [{ caption: 'Ask', suggestions: [...ready, ...(ready.length === 0 ? typed : [])] }], settled };
}

/** Hits that are nearly as good as the best one; the others only share a word with what was typed. */
function likely(hits: Reply<'search'>['hits']): GraphNode[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * NEARLY).map(({ node }) => node);
}

function readySuggestion(options: {
  question: QuestionSummary;
  slots: string[];
  nodes: GraphNode[];
  place: PlaceAndDate;
  areaName: (id: string) => string;
  onDone: () => void;
}): Suggestion {
  const { question, slots, nodes } = options;
  const names = Object.fromEntries(slots.map((slot, index) => [slot, nodes[index]?.name]));
  const ids = Object.fromEntries(slots.map((slot, index) => [slot, nodes[index]?.id ?? '']));
  return {
    key: `${question.id} ${nodes.map(({ id }) => id).join(' ')}`,
    icon: questionIcon,
    words: phraseWithSlots(question.phrase, names),
    aside: [...new Set(nodes.map((node) => options.areaName(node.area)))].join(', '),
    choose: () => {
      options.onDone();
      go(questionAddress({ question: question.id, slots: ids, place: options.place }));
    },
  };
}

/** Nothing of that name in the area: asked all the same, the answer says what was searched. */
function asTyped({ reading, place, onDone }: { reading: Reading; place: PlaceAndDate; onDone: () => void }): Suggestion {
  return {
    key: `${reading.question.id} as typed`,
    icon: questionIcon,
    words: phraseWithSlots(reading.question.phrase, reading.slots),
    aside: 'as typed',
    choose: () => {
      onDone();
      go(questionAddress({ question: reading.question.id, slots: reading.slots, place }));
    },
  };
}
