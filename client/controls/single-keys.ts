import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

/** Whether keys without Ctrl or Alt do something; some people's speech input or tremor types them by chance. */
export function useSingleKeysChoice() {
  return useLocalStorage({ key: 'sightline-single-keys', defaultValue: true, getInitialValueInEffect: false });
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What single keys do anywhere on the page, except while something is written; nothing where the person turned them off. */
export function useSingleKeys(acts: Record<string, () => void>): void {
  const [on] = useSingleKeysChoice();
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
