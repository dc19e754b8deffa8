import { useEffect, useRef, useState } from 'react';
import type { KindLabel } from '../../contract/kinds.ts';
import classes from './AskBar.module.css';
import { Suggestions } from './Suggestions.tsx';
import type { SlotProps } from './slots.ts';
import { useCandidates } from './use-candidates.ts';
import { useCombobox } from './use-combobox.ts';
import { useNameOf } from './use-name-of.ts';

/** A slot that takes a name of the graph; completes from it by kind, area and what the other slots hold. */
export function EntitySlot({ label, labels, chosen, nearArea, focused, onChoose, onLeave }: SlotProps & { labels: readonly KindLabel[] }) {
  const known = useNameOf(chosen);
  const [typed, setTyped] = useState<string | null>(null);
  const [early, setEarly] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const text = typed ?? known ?? '';
  const { groups, settled } = useCandidates({ text: typed ?? '', labels, nearArea, onChoose });
  const choices = groups.flatMap((group) => group.suggestions);
  const combobox = useCombobox({ choices, settled, onEnterEarly: () => setEarly(true), onEscape: onLeave });

  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (!early || !settled) return;
    setEarly(false);
    combobox.choose(0);
  }, [early, settled, combobox]);

  return (
    <span className={classes.slot} style={{ width: `calc(${Math.min(Math.max(text.length, label.length, 12), 44)}ch + 20px)` }}>
      <input
        {...combobox.input}
        ref={input}
        aria-label={label}
        placeholder={label}
        value={text}
        onFocus={(event) => {
          event.target.select();
          combobox.open();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          combobox.open();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && text === '') onLeave();
          else combobox.input.onKeyDown(event);
        }}
      />
      <Suggestions groups={groups} combobox={combobox} label={`Names for ${label}`} />
    </span>
  );
}
