import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useState } from 'react';
import classes from './AskBar.module.css';
import type { OnQuestion } from './question-suggestions.tsx';
import { SuggestingInput } from './SuggestingInput.tsx';
import { useSuggestions } from './use-suggestions.tsx';

/** Anything typed: suggestions are readings of it as a question, names, clauses and documents. */
export function FreeText({ focused, onQuestion }: { focused: number; onQuestion: OnQuestion }) {
  const [text, setText] = useState('');
  const done = () => setText('');
  const { groups, settled } = useSuggestions({ text, onQuestion, onDone: done });
  return (
    <div className={classes.box}>
      <IconSearch size={18} stroke={1.8} aria-hidden />
      <SuggestingInput
        className={classes.free}
        shortcuts="/ Control+K"
        label="Ask a question or find a name"
        placeholder="Ask in your own words, or find a board, role or clause"
        value={text}
        groups={groups}
        settled={settled}
        listLabel="Suggestions"
        focused={focused}
        quiet
        onType={setText}
        onEscape={done}
      />
      <kbd className={classes.key} aria-hidden>
        /
      </kbd>
    </div>
  );
}
