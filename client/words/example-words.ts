import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';
import { listed } from './counting.ts';
import { dateInWords, monthInFull } from './dates.ts';
import { phraseInWords } from './phrase.ts';

type Params = QuestionSummary['examples'][number]['params'];
type Parameter = QuestionSummary['params'][number];

/** What an example fills in, without the relationship types: "Chief Executive", "January, Health and Wellbeing Board". */
export function exampleInShort({ params }: QuestionSummary, filled: Params): string {
  return params
    .filter(({ name, type }) => name in filled && type !== 'relationshipTypes' && type !== 'choice')
    .map((parameter) => words(parameter, filled))
    .join(', ');
}

/** The whole question as the example asks it. */
export function exampleInFull({ phrase, params }: QuestionSummary, filled: Params): string {
  return phraseInWords(phrase, Object.fromEntries(params.map((parameter) => [parameter.name, words(parameter, filled)])));
}

function words(parameter: Parameter, filled: Params): string | undefined {
  const value =
    filled[parameter.name] ?? ('default' in parameter ? parameter.default : 'absent' in parameter ? parameter.absent : undefined);
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    return listed(
      value.map((type) =>
        Object.hasOwn(relationshipTypes, type) ? `“${relationshipTypes[type as keyof typeof relationshipTypes].caption}”` : type,
      ),
    );
  }
  if (parameter.type === 'month') return monthInFull(Number(value));
  return parameter.type === 'date' ? dateInWords(value) : value;
}
