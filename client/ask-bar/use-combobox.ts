import { type KeyboardEvent, useId, useState } from 'react';

export type ComboboxOption = { key: string; choose: () => void };

/**
 * The keyboard and ARIA of an input with a list of suggestions (the "combobox" pattern): arrows walk, Enter chooses,
 * Escape closes. The first suggestion is the active one, so that Enter alone is enough.
 */
export function useCombobox(options: {
  choices: readonly ComboboxOption[];
  onEscape?: () => void;
  onEnterEarly?: () => void;
  settled?: boolean;
}) {
  const { choices } = options;
  const list = useId();
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(0);
  const shown = opened && choices.length > 0;
  const at = Math.min(active, Math.max(choices.length - 1, 0));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!opened) return setOpened(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at + step + choices.length) % Math.max(choices.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (options.settled === false) options.onEnterEarly?.();
      else if (shown) choose(at);
      else setOpened(true);
    } else if (event.key === 'Escape') {
      if (shown) {
        event.preventDefault();
        setOpened(false);
      } else options.onEscape?.();
    } else if (event.key === 'Tab') setOpened(false);
  };

  const choose = (index: number) => {
    setOpened(false);
    setActive(0);
    choices[index]?.choose();
  };

  return {
    shown,
    active: at,
    choose,
    open: () => {
      setOpened(true);
      setActive(0);
    },
    close: () => setOpened(false),
    listId: list,
    optionId: (index: number) => `${list}-${index}`,
    input: {
      role: 'combobox',
      autoComplete: 'off',
      spellCheck: false,
      'aria-autocomplete': 'list',
      'aria-expanded': shown,
      'aria-controls': shown ? list : undefined,
      'aria-activedescendant': shown ? `${list}-${at}` : undefined,
      onKeyDown,
      onBlur: () => setOpened(false),
    } as const,
  };
}
export type ComboboxState = ReturnType<typeof useCombobox>;
