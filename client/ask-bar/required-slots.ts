import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { slotsOf } from '../words/phrase.ts';

type Parameter = QuestionSummary['params'][number];

/** Whether a question can be asked with this slot left as it is. */
export function mayStayEmpty(parameter: Parameter): boolean {
  return parameter.type === 'relationshipTypes' || ('optional' in parameter && parameter.optional);
}

/** The slots of the phrase that a person must fill. */
export function requiredSlots(question: QuestionSummary): string[] {
  const optional = new Set(question.params.filter(mayStayEmpty).map(({ name }) => name));
  return slotsOf(question.phrase).filter((slot) => !optional.has(slot));
}
