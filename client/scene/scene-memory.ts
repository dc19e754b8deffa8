import { type Courses, coursesWith, rememberCourses } from '../graph/courses.ts';
import type { Positions } from '../graph/positions.ts';
import { type SavedScene, savedScenes, saveScene } from './autosave.ts';
import { formatPlaces } from './places-in-link.ts';
import { placeKey } from './scene-address.ts';

/** The scenes of this tab by base and area: how they stand now, and as which scene they are kept. */
type Live = { id: string; positions: Positions };
const live = new Map<string, Live>();

const newId = (): string => crypto.randomUUID?.() ?? String(Math.random());

/** Where the things of a scene stand; on arrival, as they stood when it was left. */
export function placesOf(key: string, address: string): Positions {
  return (live.get(key) ?? arrive(key, address)).positions;
}

function arrive(key: string, address: string): Live {
  const scenes = savedScenes().filter((scene) => scene.key === key);
  // An address that says how it is arranged is arranged so, whatever was done here before.
  const begun = new URLSearchParams(address).has('layout') ? undefined : scenes.find(({ fresh }) => fresh);
  const found = scenes.find((scene) => scene.address === address) ?? begun;
  return begin(key, found);
}

function begin(key: string, from: SavedScene | undefined): Live {
  const positions: Positions = new Map(from?.places.map(([id, x, y]) => [id, { x, y }]));
  rememberCourses(positions, new Map(from?.courses) as Courses);
  const made = { id: from && !from.fresh ? from.id : newId(), positions };
  live.set(key, made);
  return made;
}

/** Makes a kept scene the one that goes on. */
export const resume = (scene: SavedScene): void => void begin(scene.key, scene);

/** The next scene with this base and area is arranged anew, and kept beside those before it. */
export const beginAfresh = (key: string): void => void begin(key, undefined);

/** Keeps a scene as it stands now. One to which nothing was done is kept for its places only, one for each base. */
export function keep(scene: { key: string; address: string; fresh: boolean; title: string; names: number }): void {
  const now = live.get(scene.key);
  if (!now || now.positions.size === 0) return;
  saveScene({
    ...scene,
    id: scene.fresh ? `fresh ${scene.key}` : now.id,
    at: Date.now(),
    places: [...now.positions].map(([id, { x, y }]) => [id, rounded(x), rounded(y)]),
    courses: [...coursesWith(now.positions)],
  });
}

/** Where things stand, whether or not they are drawn at the moment. */
export const placesNow = (query: URLSearchParams): Positions => live.get(placeKey(query))?.positions ?? new Map();

/** Where things stand, for a link; `null` where there are too many. */
export function placesInLink(query: URLSearchParams): string | null {
  const positions = live.get(placeKey(query))?.positions;
  return positions ? formatPlaces(positions, [...positions.keys()]) : null;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
