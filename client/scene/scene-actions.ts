import { addressWith, currentAddress, go } from '../address/address.ts';
import type { Positions } from '../graph/positions.ts';
import { changes } from './changes.ts';
import type { Scene } from './scene.ts';
import { baseKey, parseScene, sceneInQuery } from './scene-address.ts';
import { type Moment, undoHistory } from './undo.ts';

/** Changes the scene in the address, so that it can be undone; the selection goes along in the same step. */
export function changeScene(change: (scene: Scene) => Scene, options: { selected?: string | null; positions?: Positions } = {}): void {
  const { query } = currentAddress();
  const before = parseScene(query);
  undoHistory.remember(baseKey(query), { scene: before, ...(options.positions ? { positions: options.positions } : {}) });
  const selected = options.selected === undefined ? {} : { selected: options.selected };
  go(addressWith({ ...sceneInQuery(change(before)), ...selected }));
}

export const addToScene = (id: string): void => changeScene((scene) => changes.add(scene, id), { selected: `node:${id}` });

/** A node was dragged: nothing in the address changes, but it can be undone. */
export function rememberMove(before: Positions): void {
  const { query } = currentAddress();
  undoHistory.remember(baseKey(query), { scene: parseScene(query), positions: before });
}

/** Goes back (or forward) one change; returns where things stood, if they had moved. */
export function stepInHistory(way: 'undo' | 'redo', positions: Positions): Positions | undefined {
  const { query } = currentAddress();
  const now: Moment = { scene: parseScene(query), positions };
  const then = undoHistory[way](baseKey(query), now);
  if (then) go(addressWith(sceneInQuery(then.scene)));
  return then?.positions;
}
