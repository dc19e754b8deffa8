import { type KindLabel, kinds } from '../../contract/kinds.ts';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { listed } from './counting.ts';

type Parameter = QuestionSummary['params'][number];

/** More kinds than these are "anything named". */
const MOST_KINDS = 4;

/** What each slot of a question takes, as its phrase reads while it is open: "a board or role", "another area". */
export function slotWords({ params }: Pick<QuestionSummary, 'params'>): Record<string, string> {
  const said = new Set<string>();
  return Object.fromEntries(
    params.map((parameter) => {
      const words = wordsOf(parameter);
      const again = said.has(words);
      said.add(words);
      return [parameter.name, again ? words.replace(/^an? /, 'another ') : words];
    }),
  );
}

function wordsOf(parameter: Parameter): string {
  switch (parameter.type) {
    case 'entity':
      return parameter.labels.length > MOST_KINDS ? 'anything named' : withArticle(listed(parameter.labels.map(captionOf), 'or'));
    case 'relationshipTypes':
      return 'chosen relationship types';
    case 'choice':
      return listed(parameter.options, 'or');
    case 'text':
      return parameter.name;
    default:
      return `a ${parameter.type}`;
  }
}

const captionOf = (kind: KindLabel): string => kinds[kind].caption.toLowerCase();
const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
