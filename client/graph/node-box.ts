import type { GraphNode } from '../../contract/graph.ts';
import { kinds } from '../../contract/kinds.ts';
import { shapes } from './style/shapes.ts';
import { type Measure, measureIn, wrap } from './wrap.ts';

export const FONT = '"Inter Variable", Inter, system-ui, sans-serif';
export const NAME_SIZE = 12;
export const LINE = 15;
export const ICON = 16;
const GAP = 7;
const WIDEST = 138;
const SMALL = 34;

/** How a node is drawn: its name in lines, its mark's size, and how much room name and mark take together. */
export type NodeBox = { label: string; width: number; height: number; fontSize: number; outer: { width: number; height: number } };

const measured = new WeakMap<GraphNode, Omit<NodeBox, 'fontSize'>>();

/** Sizes a node to its name, two or three lines inside the shape or below it; `scale` makes all of it larger. */
export function boxOf(node: GraphNode, scale = 1): NodeBox {
  const plain = measured.get(node) ?? plainBox(node, measureIn(`500 ${NAME_SIZE}px ${FONT}`));
  measured.set(node, plain);
  const { label, width, height, outer } = plain;
  return {
    label,
    width: width * scale,
    height: height * scale,
    fontSize: NAME_SIZE * scale,
    outer: { width: outer.width * scale, height: outer.height * scale },
  };
}

function plainBox(node: GraphNode, measure: Measure): Omit<NodeBox, 'fontSize'> {
  const { room, nameBelow } = shapes[kinds[node.kind].shape];
  const lines = wrap({ text: node.name, width: nameBelow ? 120 : WIDEST, lines: nameBelow ? 2 : 3, measure });
  const widest = Math.ceil(Math.max(...lines.map(measure)));
  const label = lines.join('\n');
  if (nameBelow) {
    return { label, width: SMALL, height: SMALL, outer: { width: Math.max(SMALL, widest), height: SMALL + lines.length * LINE + 4 } };
  }
  const width = room.left + ICON + GAP + widest + room.right;
  const height = Math.max(36, lines.length * LINE + 16);
  return { label, width, height, outer: { width, height } };
}

/** How far right of the middle the name stands, so that the icon has its place. */
export function nameShift(shape: keyof typeof shapes): number {
  const { room } = shapes[shape];
  return (room.left + ICON + GAP - room.right) / 2;
}
