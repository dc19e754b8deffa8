import { currentAddress, go } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { readPlaceAndDate } from '../../address/place-and-date.ts';
import { lastScene } from '../../scene/add-to-last.ts';
import type { SavedScene } from '../../scene/autosave.ts';
import { namesNoScene, placeKey } from '../../scene/scene-address.ts';
import { beginAfresh, resume } from '../../scene/scene-memory.ts';

/** Goes to a scene that was left here, everything where it stood. */
export function reopen(scene: SavedScene, options: { replace?: boolean } = {}): void {
  resume(scene);
  go(`/explore${scene.address}`, options);
}

/** The scene to return to when the address names none: the last one left for this area and date. */
export function sceneLeft(): SavedScene | undefined {
  const { query, parts } = currentAddress();
  if (parts[0] !== 'explore' || !namesNoScene(query)) return undefined;
  return lastScene(readPlaceAndDate(query));
}

/** The overview of the area, arranged anew. */
export function startAfresh(): void {
  const to = formatQuery({ ...readPlaceAndDate(currentAddress().query), base: 'overview' });
  beginAfresh(placeKey(new URLSearchParams(to)));
  go(`/explore${to}`);
}
