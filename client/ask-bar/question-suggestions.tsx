import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs';
import type { ReactNode } from 'react';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { phraseParts } from '../words/phrase.ts';
import { slotWords } from '../words/slot-words.ts';
import type { Suggestion } from './Suggestions.tsx';
import type { ChosenSlots } from './slots.ts';

/** `place` is where and when it is to be asked, if not where the page is; `typed` what slots are still to be chosen by. */
export type OnQuestion = (id: string, chosen: ChosenSlots, place?: PlaceAndDate, typed?: Record<string, string>) => void;

export const questionIcon = <IconMessageQuestion size={20} stroke={1.6} aria-hidden />;

/** A question to choose; its slots are filled next. */
export function questionSuggestion(question: QuestionSummary, onQuestion: OnQuestion): Suggestion {
  return { key: question.id, icon: questionIcon, words: phraseWithSlots(question, {}), choose: () => onQuestion(question.id, {}) };
}

/** The phrase with its slots set off: filled ones in bold, others by what they take. */
export function phraseWithSlots(
  question: Pick<QuestionSummary, 'phrase' | 'params'>,
  filled: Record<string, string | undefined>,
): ReactNode {
  const open = slotWords(question);
  return phraseParts(question.phrase).map((part) => {
    if ('words' in part) return part.words;
    const name = filled[part.slot];
    return name ? <b key={part.slot}>{name}</b> : <i key={part.slot}>{open[part.slot] ?? part.slot}</i>;
  });
}
