import { dateInWords } from '../../../contract/dates.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import type { Size } from '../diagram.ts';
import { shapes } from '../look/shapes.ts';
import { balanced, type TextStyle, widthOf } from '../measure.ts';

export const NAME: TextStyle = { size: 12, weight: 'semibold' };
export const LINE = 15;
export const ICON = 16;
export const GAP = 7;
const WIDEST = 150;
/** Where names stand in a row from left to right, their width is the drawing's. */
const WIDEST_LEVEL = 132;
const WIDEST_BELOW = 130;
export const MARK = 34;

export type SizedNode = { node: GraphNode; lines: string[]; order: number | null; mark: Size; outer: Size };

/** A node's size from its name, which is broken into as many lines as it needs; more of them in a drawing that runs level. */
export function sized(node: GraphNode, level = false): SizedNode {
  const { room, nameBelow } = shapes[kinds[node.kind].shape];
  const { date, datePrecision, order } = node.properties;
  const dated = node.kind === 'Event' && typeof date === 'string' ? [dateInWords(date, datePrecision)] : [];
  const lines = [...balanced(node.name, nameBelow ? WIDEST_BELOW : level ? WIDEST_LEVEL : WIDEST, NAME), ...dated];
  const widest = Math.ceil(Math.max(...lines.map((line) => widthOf(line, NAME))));
  const named = { node, lines, order: typeof order === 'number' ? order : null };
  if (nameBelow) {
    const mark = { width: MARK, height: MARK };
    return { ...named, mark, outer: { width: Math.max(MARK, widest + 4), height: MARK + 5 + lines.length * LINE } };
  }
  const mark = { width: room.left + ICON + GAP + widest + room.right, height: Math.max(38, lines.length * LINE + 18) };
  return { ...named, mark, outer: mark };
}
