import type { Positions } from '../graph/positions.ts';

const KEY = 'sightline-positions';
const MOST = 12;
const stored = new Map<string, Positions>(read());

/** Where the nodes of a scene stood; kept while this tab is open, over reloads too. */
export function rememberedPositions(key: string): Positions {
  const positions = stored.get(key) ?? new Map();
  stored.delete(key);
  stored.set(key, positions);
  return positions;
}

function read(): [string, Positions][] {
  try {
    const text = globalThis.sessionStorage?.getItem(KEY);
    const scenes = text ? (JSON.parse(text) as [string, [string, { x: number; y: number }][]][]) : [];
    return scenes.map(([key, positions]) => [key, new Map(positions)]);
  } catch {
    return [];
  }
}

globalThis.addEventListener?.('pagehide', () => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...stored].slice(-MOST).map(([key, positions]) => [key, [...positions]])));
  } catch {
    // A full or forbidden store only means that a reload arranges anew.
  }
});
