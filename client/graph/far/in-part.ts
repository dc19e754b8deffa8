import type { LineMark, NodeMark } from './marks.ts';
import type { Part } from './picture.ts';

/** Names may stand below a mark, and marks may have a surround. */
const ROOM = 90;

/** Whether any of a node can be seen in a part of the scene. */
export const standsIn = ({ at, width, height }: NodeMark, { x1, y1, x2, y2 }: Part): boolean =>
  at.x + width / 2 + ROOM >= x1 && at.x - width / 2 - ROOM <= x2 && at.y + height / 2 + ROOM >= y1 && at.y - height / 2 - ROOM <= y2;

/** Whether any of a line might be. */
export function passesThrough({ from, to, bow, course }: LineMark, { x1, y1, x2, y2 }: Part): boolean {
  if (course) return true;
  const room = ROOM + Math.abs(bow);
  return (
    Math.max(from.at.x, to.at.x) + room >= x1 &&
    Math.min(from.at.x, to.at.x) - room <= x2 &&
    Math.max(from.at.y, to.at.y) + room >= y1 &&
    Math.min(from.at.y, to.at.y) - room <= y2
  );
}

/** The part of a scene that holds all of it. */
export function wholeOf({ nodes }: { nodes: readonly Pick<NodeMark, 'at' | 'width' | 'height'>[] }): Part {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at, width, height } of nodes) {
    x1 = Math.min(x1, at.x - width);
    x2 = Math.max(x2, at.x + width);
    y1 = Math.min(y1, at.y - height);
    y2 = Math.max(y2, at.y + height);
  }
  return { x1, y1, x2, y2 };
}
