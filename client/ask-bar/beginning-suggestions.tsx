import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { go } from '../address/address.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { questionAddress } from '../address/question-address.ts';
import { exampleInFull } from '../words/example-words.ts';
import { type OnQuestion, questionIcon, questionSuggestion } from './question-suggestions.tsx';
import { recentQuestions } from './recent-questions.ts';
import type { Suggestion, SuggestionGroup } from './Suggestions.tsx';

const RECENT = 5;
const EXAMPLES = 4;

type Options = { questions: readonly QuestionSummary[]; place: PlaceAndDate; areaName: (id: string) => string; onQuestion: OnQuestion };

/** Before anything is typed: what was asked lately, examples from the documents, and all that can be asked. */
export function beginningSuggestions({ questions, place, areaName, onQuestion }: Options): SuggestionGroup[] {
  const recent = recentQuestions()
    .slice(0, RECENT)
    .map(
      ({ words, where, address }): Suggestion => ({
        key: address,
        icon: <IconClock size={20} stroke={1.6} aria-hidden />,
        words,
        aside: where,
        choose: () => go(address),
      }),
    );
  return [
    { caption: 'Asked lately', suggestions: recent },
    { caption: 'For example', suggestions: examplesOf(questions, place, areaName) },
    { caption: 'All questions', suggestions: questions.map((question) => questionSuggestion(question, onQuestion)) },
  ];
}

/** One example of each of some topics, from the chosen area where it has any. */
function examplesOf(questions: readonly QuestionSummary[], { area, asAt }: PlaceAndDate, areaName: (id: string) => string): Suggestion[] {
  const all = questions.flatMap((question) => question.examples.map((example) => ({ question, example })));
  const fitting = all.filter(({ question, example }) => question.params.length > 0 && (!area || example.area === area));
  const byTopic = new Map(fitting.toReversed().map((one) => [one.question.topic, one]));
  return [...byTopic.values()]
    .toReversed()
    .slice(0, EXAMPLES)
    .map(({ question, example }) => {
      const slots = Object.fromEntries(Object.entries(example.params).map(([name, value]) => [name, String(value)]));
      const where: PlaceAndDate = { ...(example.area ? { area: example.area } : {}), ...(asAt ? { asAt } : {}) };
      return {
        key: `example ${question.id} ${example.area}`,
        icon: questionIcon,
        words: exampleInFull(question, example.params),
        aside: example.area ? areaName(example.area) : undefined,
        choose: () => go(questionAddress({ question: question.id, slots, place: where })),
      };
    });
}
