import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { changeQuery, go, useAddress } from '../address/address.ts';
import { type PlaceAndDate, usePlaceAndDate } from '../address/place-and-date.ts';
import { questionAddress, readSlots } from '../address/question-address.ts';
import { useQuestions } from '../api/hooks.ts';
import { useSingleKeys } from '../controls/single-keys.ts';
import classes from './AskBar.module.css';
import { FreeText } from './FreeText.tsx';
import { useLeftQuestion } from './left-question.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { requiredSlots } from './required-slots.ts';
import type { ChosenSlots } from './slots.ts';

type Draft = { question: string; chosen: ChosenSlots; place?: PlaceAndDate | undefined; typed?: Record<string, string> | undefined };

/** The one box: free text that finds questions and names, or a chosen question whose slots are filled in place. */
export function AskBar() {
  const { parts, query } = useAddress();
  const asked = parts[0] === 'ask' ? parts[1] : undefined;
  const slots = asked ? readSlots(query) : {};
  const bar = useRef<HTMLElement>(null);
  const left = useLeftQuestion();
  // Whoever chooses Ask is about to type.
  useEffect(() => {
    if (left.toAsk) bar.current?.querySelector('input')?.focus();
  }, [left]);
  return (
    <search ref={bar} className={classes.bar} data-tour="ask" aria-label="Ask a question or find a name">
      <Bar
        key={`${asked ? `${asked} ${JSON.stringify(slots)}` : 'free'} ${left.times}`}
        start={asked ? { question: asked, chosen: asChosen(slots) } : null}
        begun={asked ? null : query.get('ask')}
        filled={asked ? slots : readSlots(query)}
      />
    </search>
  );
}

const NOTHING = {};
const asChosen = (slots: Record<string, string>): ChosenSlots =>
  Object.fromEntries(Object.entries(slots).map(([name, id]) => [name, { id }]));

/** `begun` is a question that a link put into the box, some of its slots still open. */
function Bar({ start, begun, filled }: { start: Draft | null; begun: string | null; filled: Record<string, string> }) {
  const [asked] = useState(start);
  const [draft, setDraft] = useState<Draft | null>(asked);
  const [called, setCalled] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slots come with the question, and are the person's from then on
  useEffect(() => {
    if (begun) setDraft({ question: begun, chosen: asChosen(filled) });
  }, [begun]);
  const place = usePlaceAndDate();
  const questions = useQuestions().data;
  const question = questions?.find(({ id }) => id === draft?.question);
  /** A question without slots to fill is asked at once. */
  const begin = (id: string, chosen: ChosenSlots, where?: PlaceAndDate, typed?: Record<string, string>) => {
    const known = questions?.find((one) => one.id === id);
    if (known && requiredSlots(known).length === 0 && !typed) go(questionAddress({ question: id, slots: {}, place }));
    else setDraft({ question: id, chosen, place: where, typed });
  };
  const leave = () => {
    setCalled((times) => times + 1);
    setDraft(null);
    if (begun) changeQuery({ ask: null }, { replace: true });
  };
  useSingleKeys({ '/': leave });
  useHotkeys([['mod+K', leave]], []);
  if (draft && question) {
    return (
      <QuestionForm
        question={question}
        chosen={draft.chosen}
        fresh={draft !== asked}
        place={draft.place ?? place}
        typed={draft.typed ?? NOTHING}
        onChange={(chosen) => setDraft({ ...draft, chosen })}
        onLeave={leave}
      />
    );
  }
  return <FreeText focused={called} onQuestion={begin} />;
}
