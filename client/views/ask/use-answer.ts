import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { readSlots } from '../../address/question-address.ts';
import { useOperation, useQuestions } from '../../api/hooks.ts';
import { paramsOf } from '../../scene/question-params.ts';

/** The answer that the address asks for. */
export function useAnswer(question: string) {
  const slots = readSlots(useAddress().query);
  const { area, asAt } = usePlaceAndDate();
  const questions = useQuestions();
  const known = questions.data?.find(({ id }) => id === question);
  return useOperation(
    'ask',
    { path: { id: question }, body: { params: paramsOf(slots, known), area: area ?? null, asAt: asAt ?? null } },
    { enabled: questions.isSuccess },
  );
}
