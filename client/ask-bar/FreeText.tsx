import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useEffect, useRef, useState } from 'react';
import { useSingleKeys } from '../controls/single-keys.ts';
import classes from './AskBar.module.css';
import { Suggestions } from './Suggestions.tsx';
import type { ChosenSlots } from './slots.ts';
import { useCombobox } from './use-combobox.ts';
import { useSuggestions } from './use-suggestions.tsx';

/** Anything typed: suggestions are questions (with what was typed in their slots), names, and clauses. */
export function FreeText({ focused, onQuestion }: { focused: boolean; onQuestion: (id: string, chosen: ChosenSlots) => void }) {
  const [text, setText] = useState('');
  const [early, setEarly] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const done = () => setText('');
  const { groups, settled } = useSuggestions({ text, onQuestion, onDone: done });
  const choices = groups.flatMap((group) => group.suggestions);
  const combobox = useCombobox({ choices, settled, onEnterEarly: () => setEarly(true), onEscape: done });

  useSingleKeys({ '/': () => input.current?.focus() });
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);

  // Enter was pressed before the suggestions were there: choose the first as soon as they are.
  useEffect(() => {
    if (!early || !settled) return;
    setEarly(false);
    combobox.choose(0);
  }, [early, settled, combobox]);

  return (
    <div className={classes.box}>
      <IconSearch size={18} stroke={1.8} aria-hidden />
      <input
        {...combobox.input}
        ref={input}
        className={classes.free}
        aria-label="Ask a question or find a name"
        placeholder="Ask a question, or find a board, role or clause"
        value={text}
        onFocus={combobox.open}
        onChange={(event) => {
          setText(event.target.value);
          combobox.open();
        }}
      />
      <Suggestions groups={groups} combobox={combobox} label="Suggestions" />
    </div>
  );
}
