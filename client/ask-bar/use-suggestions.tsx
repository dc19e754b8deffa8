import { useDebouncedValue } from '@mantine/hooks';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useOperation, useQuestions } from '../api/hooks.ts';
import { isAway } from '../api/problem-error.ts';
import { useAreaNames } from '../evidence/names.ts';
import { nameSuggestions } from './name-suggestions.tsx';
import { type OnQuestion, questionSuggestion } from './question-suggestions.tsx';
import { readQuestions } from './readings.ts';
import type { SuggestionGroup } from './Suggestions.tsx';
import { useFilledReadings } from './use-filled-readings.tsx';

const WAIT = 110;

/** What a typed text may mean, in groups; `settled` once everything for exactly this text is there. */
export function useSuggestions(options: { text: string; onQuestion: OnQuestion; onDone: () => void }): {
  groups: SuggestionGroup[];
  settled: boolean;
} {
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  const [debounced] = useDebouncedValue(options.text.trim(), WAIT);
  const questions = useQuestions();
  const readings = readQuestions(options.text, questions.data ?? []);
  const filled = useFilledReadings({ readings, text: debounced, onDone: options.onDone });
  const search = useOperation('search', { query: { text: debounced, limit: 12, ...place } }, { enabled: debounced.length > 1, keep: true });
  const current = debounced === options.text.trim();
  const settled = current && filled.settled && !search.isFetching && !questions.isLoading;
  const listed = options.text.trim() === '' ? (questions.data ?? []) : readings.map(({ question }) => question);
  const names =
    debounced.length > 1 && !isAway(search.error)
      ? nameSuggestions({ hits: search.data?.hits ?? [], place, areaName, onDone: options.onDone })
      : [];
  const groups: SuggestionGroup[] = [
    ...filled.groups,
    { caption: 'Questions', suggestions: listed.slice(0, 8).map((question) => questionSuggestion(question, options.onQuestion)) },
    ...names,
  ];
  // A name typed as such comes before questions that merely share a word with it.
  const weak = filled.groups.length === 0 && (readings[0]?.score ?? 0) < 10 && names.length > 0;
  return { groups: weak ? [...names, ...groups.filter((group) => group.caption === 'Questions')] : groups, settled };
}
