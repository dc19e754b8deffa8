import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';

/**
 * Makes a list of buttons one stop for the Tab key: the arrow keys, Home and End walk them, and Tab comes back to the one that was
 * left. For the props of the element around them.
 */
export function useOneTabStop() {
  const list = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement | null>(null);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? [])];
  const settle = () => {
    const all = buttons();
    const stop = all.find((button) => button === current.current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  // Whatever was rendered, new buttons among it, is one stop again.
  useLayoutEffect(settle);
  return {
    ref: list,
    onFocus({ target }: FocusEvent<HTMLElement>) {
      if (buttons().includes(target)) current.current = target;
      settle();
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLElement);
      const to = at < 0 ? undefined : { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[event.key];
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}
