import { addressWith, currentAddress, go } from '../address/address.ts';
import type { Positions } from '../graph/positions.ts';
import { announce } from './announcements.ts';
import { changes } from './changes.ts';
import { marking } from './marked.ts';
import type { Scene } from './scene.ts';
import { baseKey, parseScene, sceneInQuery } from './scene-address.ts';
import { undoHistory } from './undo.ts';

type Options = {
  /** What is chosen afterwards, if that changes. */
  chosen?: readonly string[];
  /** Where everything stood, if the change moves things. */
  positions?: Positions;
};

/** Changes the scene in the address, so that it can be undone; `done` says what it does: "hide Leader of the Council". */
export function changeScene(done: string, change: (scene: Scene) => Scene, { chosen, positions }: Options = {}): void {
  const { query } = currentAddress();
  const before = parseScene(query);
  undoHistory.remember(baseKey(query), { scene: before, done, ...(positions ? { positions } : {}) });
  go(addressWith({ ...sceneInQuery(change(before)), ...(chosen ? marking(chosen) : {}) }));
  announce(`Done: ${done}.`);
}

export const addToScene = (id: string, name: string): void =>
  changeScene(`add ${name}`, (scene) => changes.add(scene, [id]), { chosen: [id] });

/** Things were dragged: from now on they stand as the person placed them, and it can be undone. */
export function rememberMove(before: Positions): void {
  const { query } = currentAddress();
  const scene = parseScene(query);
  undoHistory.remember(baseKey(query), { scene, positions: before, done: 'move' });
  if (scene.layout !== 'manual') go(addressWith(sceneInQuery(changes.arrange(scene, 'manual'))), { replace: true });
}

/** Goes back (or forward) one change; returns where things stood, if they had moved. */
export function stepInHistory(way: 'undo' | 'redo', positions: Positions): Positions | undefined {
  const { query } = currentAddress();
  const then = undoHistory.step(way, { key: baseKey(query), scene: parseScene(query), positions });
  if (!then) return undefined;
  go(addressWith(sceneInQuery(then.scene)));
  announce(`${way === 'undo' ? 'Undone' : 'Done again'}: ${then.done}.`);
  return then.positions;
}
