import { go } from '../address/address.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { counted } from '../words/counting.ts';
import { announce } from './announcements.ts';
import { type SavedScene, savedScenes } from './autosave.ts';
import { changes } from './changes.ts';
import { addressOfQuery, parseScene, sceneInQuery } from './scene-address.ts';
import { resume } from './scene-memory.ts';

/** The scene that was worked on last for an area and a date, if any is kept. */
export function lastScene({ area, asAt }: PlaceAndDate): SavedScene | undefined {
  return savedScenes().find((scene) => {
    const query = new URLSearchParams(scene.address);
    return !scene.fresh && (query.get('area') ?? undefined) === area && (query.get('asAt') ?? undefined) === asAt;
  });
}

/** Goes on with a kept scene and adds names to it. */
export function addToKept(scene: SavedScene, ids: readonly string[]): void {
  const query = new URLSearchParams(scene.address);
  resume(scene);
  go(addressOfQuery(query, sceneInQuery(changes.add(parseScene(query), ids))));
  announce(`Added ${counted(ids.length, 'name')} to your scene.`, { shown: true });
}
