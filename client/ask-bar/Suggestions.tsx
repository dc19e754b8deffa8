import { type ReactNode, useEffect, useRef } from 'react';
import type { KindLabel } from '../../contract/kinds.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import classes from './Suggestions.module.css';
import type { ComboboxOption, ComboboxState } from './use-combobox.ts';

export type Suggestion = ComboboxOption & { kind?: KindLabel; icon?: ReactNode; words: ReactNode; aside?: string | undefined };
export type SuggestionGroup = { caption: string; suggestions: Suggestion[] };

type Props = {
  groups: readonly SuggestionGroup[];
  combobox: ComboboxState;
  label: string;
  /** Whether these are for exactly what was typed. */
  settled: boolean;
};

/** The list below an input, in groups; what the keyboard has reached is marked and kept in sight. */
export function Suggestions({ groups, combobox, label, settled }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const activeId = combobox.optionId(combobox.active);
  useEffect(() => {
    if (combobox.shown) list.current?.querySelector(`[id="${activeId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, combobox.shown]);
  if (!combobox.shown) return null;
  let index = -1;
  return (
    <div ref={list} id={combobox.listId} role="listbox" aria-label={label} aria-busy={!settled} className={classes.list} tabIndex={-1}>
      {groups.map((group) =>
        group.suggestions.length === 0 ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for form controls
          <div key={group.caption} role="group" aria-label={group.caption}>
            <div className={classes.caption} aria-hidden>
              {group.caption}
            </div>
            {group.suggestions.map((suggestion) => {
              index += 1;
              const mine = index;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the input keeps the focus and handles the keys
                <div
                  key={suggestion.key}
                  id={combobox.optionId(mine)}
                  role="option"
                  aria-selected={mine === combobox.active}
                  className={classes.option}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => combobox.choose(mine)}
                >
                  {suggestion.kind ? <KindMark kind={suggestion.kind} title={suggestion.kind} /> : suggestion.icon}
                  <span className={classes.words}>{suggestion.words}</span>
                  {suggestion.aside && <span className={classes.aside}>{suggestion.aside}</span>}
                </div>
              );
            })}
          </div>
        ),
      )}
    </div>
  );
}
