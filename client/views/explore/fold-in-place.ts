import type { Drawing } from '../../graph/drawing.ts';
import { changes } from '../../scene/changes.ts';
import { foldedId, type Group } from '../../scene/groups.ts';
import { changeScene } from '../../scene/scene-actions.ts';

/** A group that is closed stands in the middle of its members; they come back where they were. */
export function placeFolded(drawing: Drawing, group: Group): void {
  const positions = drawing.positions();
  const places = group.ids.flatMap((id) => positions.get(id) ?? []);
  if (places.length === 0) return;
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  drawing.willStand(foldedId(group.key), { x: sum.x / places.length, y: sum.y / places.length });
}

export function toggleFold(drawing: Drawing | null, group: Group, folded: boolean): void {
  if (drawing && !folded) placeFolded(drawing, group);
  changeScene(`${folded ? 'open' : 'close'} ${group.caption}`, (now) => changes.toggleFold(now, group.key));
}
