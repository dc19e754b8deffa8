import type { SavedItem, SavedScene } from '../../../contract/saved.ts';
import { go } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { positionsOf, sceneOpened } from '../../saved/content.ts';
import { placeKey, sceneQuery } from '../../scene/scene-address.ts';
import { resume } from '../../scene/scene-memory.ts';

/** Goes on with a saved scene in Explore, everything where it stood. */
export function resumeSaved(item: SavedItem, content: SavedScene, missing: readonly string[]): void {
  const query = sceneOpened(content, missing);
  resume({
    ...{ id: `saved ${item.id}`, key: placeKey(query), address: sceneQuery(query), fresh: false, title: item.title },
    ...{ names: content.names.length, at: Date.now(), courses: [] },
    places: [...positionsOf(content)].map(([id, { x, y }]) => [id, x, y]),
  });
  query.set('saved', item.id);
  go(`/explore${formatQuery(query)}`);
}
