import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { go, useAddress } from '../address/address.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { questionAddress, readSlots } from '../address/question-address.ts';
import { phraseParts, slotsOf } from '../words/phrase.ts';
import { slotWords } from '../words/slot-words.ts';
import classes from './AskBar.module.css';
import { questionIcon } from './question-suggestions.tsx';
import { requiredSlots } from './required-slots.ts';
import { SlotField } from './SlotField.tsx';
import type { ChosenSlot, ChosenSlots } from './slots.ts';

type Props = {
  question: QuestionSummary;
  chosen: ChosenSlots;
  /** Just chosen: its first open slot takes the focus. */
  fresh: boolean;
  /** Where and when it is to be asked. */
  place: PlaceAndDate;
  /** What was typed for slots whose names are still to be chosen. */
  typed: Record<string, string>;
  onChange: (chosen: ChosenSlots) => void;
  onLeave: () => void;
};

/** A question with its slots in place; filling the last one asks it. */
export function QuestionForm({ question, chosen, fresh, place, typed, onChange, onLeave }: Props) {
  const kept = readSlots(useAddress().query);
  const slots = slotsOf(question.phrase);
  const words = slotWords(question);
  const required = requiredSlots(question);
  const open = slots.find((slot) => !chosen[slot] && (required.includes(slot) || slot in typed));

  const ask = (filled: ChosenSlots) => {
    const others = Object.fromEntries(
      question.params.flatMap(({ name }) => (!slots.includes(name) && kept[name] ? [[name, kept[name]]] : [])),
    );
    const ids = Object.fromEntries(Object.entries(filled).map(([slot, { id }]) => [slot, id]));
    go(questionAddress({ question: question.id, slots: { ...others, ...ids }, place }));
  };
  const fill = (slot: string, value: ChosenSlot) => {
    const filled = { ...chosen, [slot]: value };
    onChange(filled);
    if ([...required, ...Object.keys(typed)].every((name) => filled[name])) ask(filled);
  };
  const elsewhere = (slot: string) => Object.entries(chosen).find(([name, { area }]) => name !== slot && area)?.[1].area ?? place.area;

  return (
    <div className={classes.box}>
      {questionIcon}
      <div className={classes.phrase}>
        {phraseParts(question.phrase).map((part) => {
          if ('words' in part) return part.words.trim() === '' ? null : <span key={part.words}>{part.words.trim()}</span>;
          const parameter = question.params.find(({ name }) => name === part.slot);
          if (!parameter) return null;
          return (
            <SlotField
              key={`${part.slot} ${chosen[part.slot]?.id ?? ''}`}
              label={words[part.slot] ?? part.slot}
              parameter={parameter}
              chosen={chosen[part.slot]}
              nearArea={elsewhere(part.slot)}
              typed={typed[part.slot]}
              focused={fresh && part.slot === open}
              onChoose={(value) => fill(part.slot, value)}
              onLeave={onLeave}
            />
          );
        })}
      </div>
      {!open && fresh && (
        <button type="button" className={classes.go} onClick={() => ask(chosen)}>
          Ask
        </button>
      )}
      <button type="button" className={classes.leave} aria-label="Leave this question" title="Leave this question" onClick={onLeave}>
        <IconX size={18} stroke={1.8} aria-hidden />
      </button>
    </div>
  );
}
