import { getHotkeyHandler, useHotkeys } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { exploreShortcuts, type Shortcut, type ShortcutAction } from './shortcuts.ts';

/** What to do for each action; the key says which of several keys it was. */
export type SceneKeys = Record<ShortcutAction, (key: string) => void>;

/** Answers the keys that hold everywhere; the reply answers those of the drawing or the outline, for its `onKeyDown`. */
export function useSceneKeys(act: SceneKeys): (place: 'drawing' | 'outline') => (event: KeyboardEvent<HTMLElement>) => void {
  const bound = (shortcuts: readonly Shortcut[]) =>
    shortcuts.flatMap(({ does, hotkeys }) =>
      hotkeys.map((hotkey): [string, (event: { key: string }) => void] => [hotkey, (event) => act[does](event.key)]),
    );
  useHotkeys(bound(exploreShortcuts.filter(({ within }) => within === undefined)));
  return (place) => (event) => {
    const here = exploreShortcuts.filter(({ within }) => within === 'drawing or outline' || (within === place && place === 'drawing'));
    getHotkeyHandler(bound(here))(event);
  };
}
