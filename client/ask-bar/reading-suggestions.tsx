import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import type { FindingReading, Reading } from '../../contract/operations/readings.ts';
import { go } from '../address/address.ts';
import { formatQuery } from '../address/format-query.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { questionAddress } from '../address/question-address.ts';
import { listed } from '../words/counting.ts';
import { dateInWords, monthInFull } from '../words/dates.ts';
import { type OnQuestion, phraseWithSlots, questionIcon } from './question-suggestions.tsx';
import type { Suggestion } from './Suggestions.tsx';

type Options = {
  questions: readonly QuestionSummary[];
  areaName: (id: string) => string;
  onQuestion: OnQuestion;
  onDone: () => void;
};

/** A way to understand what was typed: asked at once if nothing is open, otherwise put into the box with what it knows. */
export function readingSuggestion(reading: Reading, { questions, areaName, onQuestion, onDone }: Options): Suggestion {
  const { question, phrase, slots, open } = reading;
  const known = questions.find(({ id }) => id === question);
  const names = Object.fromEntries(Object.entries(slots).map(([slot, held]) => [slot, slotInWords(held, known, slot)]));
  const place = placeOf(reading);
  return {
    key: `${question} ${Object.values(slots)
      .map(({ value }) => value)
      .join(' ')} ${reading.area}`,
    icon: questionIcon,
    words: phraseWithSlots({ phrase, params: known?.params ?? [] }, names),
    aside: asideOf(reading, areaName),
    choose: () => {
      onDone();
      const filled = Object.fromEntries(Object.entries(slots).map(([slot, { value }]) => [slot, value]));
      if (open.length === 0) return go(questionAddress({ question, slots: filled, place }));
      const known = Object.entries(slots).filter(([, { among }]) => !among);
      const chosen = known.map(([slot, { value, name, area }]) => [slot, { id: value, name, ...(area ? { area } : {}) }]);
      const typed = Object.entries(slots).flatMap(([slot, { value, among }]) => (among ? [[slot, value]] : []));
      onQuestion(question, Object.fromEntries(chosen), place, typed.length > 0 ? Object.fromEntries(typed) : undefined);
    },
  };
}

const placeOf = ({ area, asAt }: Reading): PlaceAndDate => ({ ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) });

function slotInWords({ name, value }: Reading['slots'][string], question: QuestionSummary | undefined, slot: string): string {
  const type = question?.params.find((parameter) => parameter.name === slot)?.type;
  if (type === 'month') return monthInFull(Number(value));
  return type === 'date' ? dateInWords(value) : name;
}

/** Where and when it would be asked: the area, or where its names belong; and the date. */
function asideOf({ slots, area, asAt, unheeded }: Reading, areaName: (id: string) => string): string | undefined {
  const held = Object.values(slots).filter(({ kind }) => kind !== 'Area');
  const typed = held.some(({ value, name, area: own, among }) => own === undefined && !among && value === name && !/^\d/.test(value));
  const among = [...new Set(held.flatMap((slot) => slot.among ?? []))];
  const areas = [...new Set(held.flatMap((slot) => slot.area ?? []))];
  const where = area && (areas.length === 0 || areas.includes(area)) ? [area] : areas;
  const words = [
    ...(where.length > 0 ? [where.map(areaName).join(', ')] : []),
    ...(among.length > 0 ? [`choose: ${listed(among.map(areaName), 'or')}`] : []),
    ...(area && !where.includes(area) ? [`asked in ${areaName(area)}`] : []),
    ...(asAt ? [`as at ${dateInWords(asAt)}`] : []),
    ...(typed ? ['as typed'] : []),
    ...(unheeded ? [`without your “${unheeded}”`] : []),
  ];
  return words.length > 0 ? words.join(' · ') : undefined;
}

/** The findings that were asked for, on their own screen. */
export function findingSuggestion(
  { rule, title, area, asAt }: FindingReading,
  { areaName, onDone }: Pick<Options, 'areaName' | 'onDone'>,
): Suggestion {
  const place = { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) };
  const words = [area ? areaName(area) : 'all areas', ...(asAt ? [`as at ${dateInWords(asAt)}`] : [])];
  return {
    key: `finding ${rule}`,
    icon: <IconAlertTriangle size={20} stroke={1.6} aria-hidden />,
    words: title,
    aside: words.join(' · '),
    choose: () => {
      onDone();
      go(`/findings${formatQuery({ ...place, rule })}`);
    },
  };
}
