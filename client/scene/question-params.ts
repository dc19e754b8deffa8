import type { QuestionSummary } from '../../contract/operations/questions.ts';
import type { Slots } from '../address/question-address.ts';

/** Slots of an address as the `ask` operation takes them: months are numbers, relationship types a list. */
export function paramsOf(slots: Slots, question: QuestionSummary | undefined): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => {
      const type = question?.params.find((parameter) => parameter.name === name)?.type;
      if (type === 'relationshipTypes') return [name, value.split(',')];
      return [name, type === 'month' ? Number(value) : value];
    }),
  );
}
