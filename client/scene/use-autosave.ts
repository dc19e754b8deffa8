import { useEffect } from 'react';
import { keep } from './scene-memory.ts';

const WAIT = 500;

/** Keeps the scene in this browser a moment after each change, and when it is left. */
export function useAutosave(scene: Parameters<typeof keep>[0]): void {
  const text = JSON.stringify(scene);
  useEffect(() => {
    const save = () => keep(JSON.parse(text));
    const timer = setTimeout(save, WAIT);
    globalThis.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      save();
      globalThis.removeEventListener('pagehide', save);
    };
  }, [text]);
}
