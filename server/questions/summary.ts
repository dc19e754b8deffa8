import type { QuestionSummary } from '../../contract/operations/questions.ts';
import type { Question } from './files.ts';

/** A question without its Cypher: what a person needs to ask it. */
export function questionSummaryOf({ cypher: _, sentence: __, wordings: ___, params, ...header }: Question): QuestionSummary {
  return { ...header, params: Object.entries(params).map(([name, parameter]) => ({ name, ...parameter })) };
}
