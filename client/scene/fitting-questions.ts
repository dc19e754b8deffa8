import type { KindLabel } from '../../contract/kinds.ts';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { beginAddress, questionAddress } from '../address/question-address.ts';

type Chosen = { id: string; kind: KindLabel; name: string };
/** A question with what is chosen in its slots, in words, and where it leads. */
export type FittingQuestion = { id: string; words: string; address: string };

/**
 * The questions into whose slots everything chosen fits, each thing into a slot of its own, in order. Where another slot
 * is still to be filled, the address puts the question into the box.
 */
export function fittingQuestions(chosen: readonly Chosen[], questions: readonly QuestionSummary[], place: PlaceAndDate): FittingQuestion[] {
  if (chosen.length === 0) return [];
  return questions.flatMap((question) => {
    const slots = filled(chosen, question);
    if (!slots) return [];
    const open = question.params.some((slot) => isRequired(slot) && !(slot.name in slots));
    const types = question.params.filter((slot) => slot.type === 'relationshipTypes').map((slot) => [slot.name, 'the usual types']);
    const names = Object.fromEntries(Object.entries(slots).map(([slot, id]) => [slot, chosen.find((one) => one.id === id)?.name ?? id]));
    return [
      {
        id: question.id,
        words: question.phrase.replace(/\{(\w+)\}/g, (_, slot: string) => names[slot] ?? Object.fromEntries(types)[slot] ?? '…'),
        address: open ? beginAddress(question.id, place, slots) : questionAddress({ question: question.id, slots, place }),
      },
    ];
  });
}

type Slot = QuestionSummary['params'][number];
const isRequired = (slot: Slot): boolean => !(('optional' in slot && slot.optional) || slot.type === 'relationshipTypes');

function filled(chosen: readonly Chosen[], question: QuestionSummary): Record<string, string> | undefined {
  const free = question.params.filter((slot) => slot.type === 'entity');
  const slots: Record<string, string> = {};
  for (const { id, kind } of chosen) {
    const at = free.findIndex((slot) => slot.labels.includes(kind));
    const [slot] = at < 0 ? [] : free.splice(at, 1);
    if (!slot) return undefined;
    slots[slot.name] = id;
  }
  return slots;
}
