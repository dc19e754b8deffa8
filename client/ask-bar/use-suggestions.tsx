import { useDebouncedValue } from '@mantine/hooks';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useOperation, useQuestions } from '../api/hooks.ts';
import { isAway } from '../api/problem-error.ts';
import { useAreaNames } from '../evidence/names.ts';
import { beginningSuggestions } from './beginning-suggestions.tsx';
import { nameSuggestions } from './name-suggestions.tsx';
import { isMeant } from './names-beside.ts';
import type { OnQuestion } from './question-suggestions.tsx';
import { findingSuggestion, readingSuggestion } from './reading-suggestions.tsx';
import type { SuggestionGroup } from './Suggestions.tsx';
import { WAIT } from './wait.ts';

const READINGS = 8;
const NAMES = 10;
/** Beside readings of a question, only the nearest names, and none that shares but one word with it. */
const NAMES_BESIDE = 4;

/** What a typed text may mean, in groups; `settled` once everything for exactly this text is there. */
export function useSuggestions(options: { text: string; onQuestion: OnQuestion; onDone: () => void }): {
  groups: SuggestionGroup[];
  settled: boolean;
} {
  const { onQuestion, onDone } = options;
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  const text = options.text.trim();
  const [debounced] = useDebouncedValue(options.text.trimStart(), WAIT);
  const asking = debounced.trim().length > 1;
  const questions = useQuestions();
  const read = useOperation(
    'readText',
    { query: { text: debounced.slice(0, 300), limit: READINGS, ...place } },
    { enabled: asking, keep: true },
  );
  const search = useOperation(
    'search',
    { query: { text: debounced.trim().slice(0, 200), limit: NAMES, ...place } },
    { enabled: asking, keep: true },
  );
  const settled = debounced.trim() === text && !read.isFetching && !search.isFetching && !questions.isLoading;
  const known = questions.data ?? [];
  if (text === '') return { groups: beginningSuggestions({ questions: known, place, areaName, onQuestion }), settled };
  if (!asking) return { groups: [], settled };
  const { readings = [], findings = [], named = false } = read.data ?? {};
  const asked = readings.map((reading) => readingSuggestion(reading, { questions: known, areaName, onQuestion, onDone }));
  const hits = isAway(search.error) ? [] : (search.data?.hits ?? []);
  const beside = readings.length > 0 ? hits.filter(({ node }) => isMeant(text, node)) : hits;
  const names = nameSuggestions({ hits: named ? hits : beside.slice(0, NAMES_BESIDE), place, areaName, onDone });
  const group = { caption: named ? 'Questions about it' : 'Questions, likeliest first', suggestions: asked };
  const missing = { caption: 'Findings', suggestions: findings.map((finding) => findingSuggestion(finding, { areaName, onDone })) };
  const groupsOfQuestions = (findings[0]?.score ?? 0) > (readings[0]?.score ?? 0) ? [missing, group] : [group, missing];
  return { groups: named && names.length > 0 ? [...names, ...groupsOfQuestions] : [...groupsOfQuestions, ...names], settled };
}
