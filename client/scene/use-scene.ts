import { useRef } from 'react';
import { useAddress } from '../address/address.ts';
import type { Scene } from './scene.ts';
import { parseScene } from './scene-address.ts';

/** The scene of the address; the same object as long as only the selection or the view changes. */
export function useScene(): Scene {
  const { query } = useAddress();
  const last = useRef<{ text: string; scene: Scene } | null>(null);
  const scene = parseScene(query);
  const text = JSON.stringify(scene);
  if (last.current?.text !== text) last.current = { text, scene };
  return last.current.scene;
}
