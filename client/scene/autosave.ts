import { z } from 'zod';

/** A scene as it was left in this browser: where it is (`address` is a query), and how everything stood. */
const savedScene = z.object({
  id: z.string(),
  /** Base and area; scenes with the same begin alike. */
  key: z.string(),
  address: z.string(),
  /** Nothing was done to it but to move things. */
  fresh: z.boolean(),
  title: z.string(),
  names: z.number(),
  /** When it was left, in milliseconds since 1970. */
  at: z.number(),
  places: z.array(z.tuple([z.string(), z.number(), z.number()])),
  courses: z.array(
    z.tuple([
      z.string(),
      z.object({
        source: z.string(),
        target: z.string(),
        weights: z.array(z.number()),
        distances: z.array(z.number()),
        words: z.object({ x: z.number(), y: z.number() }),
      }),
    ]),
  ),
});
export type SavedScene = z.infer<typeof savedScene>;

const STORE = 'sightline-scenes';
const MOST = 12;

/** The scenes left in this browser, latest first; what is damaged is left out. */
export function savedScenes(): SavedScene[] {
  try {
    return parseScenes(JSON.parse(globalThis.localStorage?.getItem(STORE) ?? '[]'));
  } catch {
    return [];
  }
}

export function parseScenes(stored: unknown): SavedScene[] {
  const several = z.array(z.unknown()).safeParse(stored);
  return (several.data ?? []).flatMap((one) => savedScene.safeParse(one).data ?? []).toSorted((a, b) => b.at - a.at);
}

/** Puts a scene among the others, in the place of the one with its id; the oldest goes when there are too many. */
export const withScene = (scenes: readonly SavedScene[], scene: SavedScene): SavedScene[] =>
  [scene, ...scenes.filter(({ id }) => id !== scene.id)].slice(0, MOST);

/** Keeps a scene; another tab's are kept too. Where there is too little room, older ones go. */
export function saveScene(scene: SavedScene): void {
  for (let scenes = withScene(savedScenes(), scene); scenes.length > 0; scenes = scenes.slice(0, -1)) {
    try {
      globalThis.localStorage.setItem(STORE, JSON.stringify(scenes));
      return;
    } catch {
      // Full: once more with one scene fewer. Forbidden: nothing is kept, and nothing is lost on screen.
    }
  }
}
