import { useEffect, useRef, useState } from 'react';
import { type SuggestionGroup, Suggestions } from './Suggestions.tsx';
import { useCombobox } from './use-combobox.ts';

type Props = {
  label: string;
  placeholder: string;
  value: string;
  className?: string | undefined;
  /** Keys that lead here, as ARIA names them. */
  shortcuts?: string;
  /** What may be chosen, and whether all of it is there for exactly this value. */
  groups: readonly SuggestionGroup[];
  settled: boolean;
  listLabel: string;
  /** Takes the focus whenever this changes to another number; not at 0. */
  focused: number;
  /** The list stays closed until something is typed or it is asked for: taking the focus covers nothing. */
  quiet?: boolean;
  onType: (text: string) => void;
  onEscape: () => void;
  /** Backspace where nothing is left to delete. */
  onDeleteMore?: () => void;
};

/** An input with its list of suggestions. Enter before they are there chooses the first as soon as they are. */
export function SuggestingInput(props: Props) {
  const { label, value, groups, settled, focused } = props;
  const [early, setEarly] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choices = groups.flatMap((group) => group.suggestions);
  const combobox = useCombobox({ choices, settled, onEnterEarly: () => setEarly(true), onEscape: props.onEscape });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another number asks for the focus
  useEffect(() => {
    if (focused === 0) return;
    input.current?.focus();
    combobox.open();
  }, [focused]);
  useEffect(() => {
    if (!early || !settled) return;
    setEarly(false);
    combobox.choose(0);
  }, [early, settled, combobox]);

  return (
    <>
      <input
        {...combobox.input}
        ref={input}
        className={props.className}
        aria-label={label}
        {...(props.shortcuts ? { 'aria-keyshortcuts': props.shortcuts } : {})}
        placeholder={props.placeholder}
        value={value}
        onFocus={(event) => {
          event.target.select();
          if (!props.quiet) combobox.open();
        }}
        onClick={combobox.open}
        onChange={(event) => {
          props.onType(event.target.value);
          combobox.open();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && value === '' && props.onDeleteMore) props.onDeleteMore();
          else combobox.input.onKeyDown(event);
        }}
      />
      <Suggestions groups={groups} combobox={combobox} label={props.listLabel} settled={settled} />
    </>
  );
}
