import { ink, type Theme } from '../../../contract/families.ts';
import { FONT, NAME_SIZE } from '../node-box.ts';
import type { Point } from '../positions.ts';
import { paper } from '../style/paper.ts';
import { measureIn } from '../wrap.ts';
import type { Part } from './picture.ts';
import { FAR_NAME, placeNames } from './place-names.ts';

/** A node's own name below this size, in pixels, is hard to read from afar; larger marks than usual deserve more. */
const LEGIBLE = 7;
const OF_THE_LARGE = 9;
/** In pixels of the picture: so much room for one name. */
const ROOM = 19000;
/** How far names may reach beyond the scene. */
const EDGE = 10;
const TYPE = `550 ${FAR_NAME.size}px ${FONT}`;

type Named = { at: Point; width: number; height: number; fontSize: number; label: string };
/** A name to be written over a scene, in pixels of the picture, and the node whose it is. */
export type FarName<Node> = { of: Node; at: Point; lines: string[] };

/**
 * Chooses the names to be written at a readable size over nodes that are too far away for their own, those that much leads to
 * before others.
 */
export function farNames<Node extends Named>(nodes: readonly Node[], zoom: number, part?: Part): FarName<Node>[] {
  const inSight = part ? nodes.filter(({ at }) => at.x > part.x1 && at.x < part.x2 && at.y > part.y1 && at.y < part.y2) : nodes;
  const isSmall = ({ fontSize }: Named) => fontSize * zoom < (fontSize > NAME_SIZE ? OF_THE_LARGE : LEGIBLE);
  if (!inSight.some(isSmall)) return [];
  const boxes = inSight.map((node) => ({ node, ...onPicture(node, zoom) }));
  const small = boxes.filter(({ node }) => isSmall(node));
  const within = {
    left: Math.min(...boxes.map(({ left }) => left)) - EDGE,
    right: Math.max(...boxes.map(({ right }) => right)) + EDGE,
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  return placeNames({
    candidates: small.map((box) => ({
      of: box.node,
      at: { x: box.node.at.x * zoom, y: box.node.at.y * zoom },
      name: box.node.label.replaceAll('\n', ' '),
      weight: box.node.fontSize,
      box,
      stays: box.node.fontSize * zoom >= LEGIBLE,
    })),
    taken: boxes.filter(({ node }) => !isSmall(node)),
    marks: boxes,
    within,
    most: Math.ceil(((within.right - within.left) * (within.bottom - within.top)) / ROOM),
    measure: measureIn(TYPE),
  });
}

const onPicture = ({ at, width, height }: Named, zoom: number) => ({
  left: (at.x - width / 2) * zoom,
  right: (at.x + width / 2) * zoom,
  top: (at.y - height / 2) * zoom,
  bottom: (at.y + height / 2) * zoom,
});

/** Writes them, each with a halo in the colour of the ground. */
export function writeFarNames(
  context: CanvasRenderingContext2D,
  names: readonly FarName<unknown>[],
  look: { zoom: number; theme: Theme },
): void {
  if (names.length === 0) return;
  context.save();
  context.scale(1 / look.zoom, 1 / look.zoom);
  Object.assign(context, { font: TYPE, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: 3.5 });
  context.strokeStyle = paper[look.theme].ground;
  context.fillStyle = ink[look.theme];
  for (const { at, lines } of names) {
    for (const [index, line] of lines.entries()) {
      const y = at.y + (index - (lines.length - 1) / 2) * FAR_NAME.line;
      context.strokeText(line, at.x, y);
      context.fillText(line, at.x, y);
    }
  }
  context.restore();
}
