import { ink, type Theme } from '../../../contract/families.ts';
import { FONT } from '../node-box.ts';
import { paper } from '../style/paper.ts';
import { measureIn } from '../wrap.ts';
import { wholeOf } from './in-part.ts';
import type { Part } from './picture.ts';
import { FAR_NAME, placeNames } from './place-names.ts';

/** A node's own name below this size, in pixels, is hard to read from afar. */
export const LEGIBLE = 7;
/** In pixels of the picture: so much room for one name. */
const ROOM = 17000;
/** How far names may reach beyond the scene. */
const EDGE = 10;
const TYPE = `550 ${FAR_NAME.size}px ${FONT}`;

type Named = { at: { x: number; y: number }; width: number; height: number; fontSize: number; label: string };
type Options = { zoom: number; theme: Theme; part?: Part };

/**
 * Writes names at a readable size over nodes that are too far away for their own, those that much leads to before others.
 * Returns whose were written.
 */
export function paintNames<Node extends Named>(
  context: CanvasRenderingContext2D,
  nodes: readonly Node[],
  { zoom, theme, part }: Options,
): Node[] {
  const inSight = part ? nodes.filter(({ at }) => at.x > part.x1 && at.x < part.x2 && at.y > part.y1 && at.y < part.y2) : nodes;
  const small = inSight.filter(({ fontSize }) => fontSize * zoom < LEGIBLE);
  if (small.length === 0) return [];
  const scene = wholeOf({ nodes: inSight });
  const edges = { left: scene.x1 * zoom - EDGE, right: scene.x2 * zoom + EDGE, top: scene.y1 * zoom, bottom: scene.y2 * zoom };
  const placed = placeNames({
    candidates: small.map((node) => ({
      at: { x: node.at.x * zoom, y: node.at.y * zoom },
      name: node.label.replaceAll('\n', ' '),
      weight: node.fontSize,
      of: node,
    })),
    taken: inSight
      .filter(({ fontSize }) => fontSize * zoom >= LEGIBLE)
      .map(({ at, width, height }) => ({
        left: (at.x - width / 2) * zoom,
        right: (at.x + width / 2) * zoom,
        top: (at.y - height / 2) * zoom,
        bottom: (at.y + height / 2) * zoom,
      })),
    within: edges,
    most: Math.ceil(((edges.right - edges.left) * (edges.bottom - edges.top)) / ROOM),
    measure: measureIn(TYPE),
  });
  context.save();
  context.scale(1 / zoom, 1 / zoom);
  Object.assign(context, { font: TYPE, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: 3.5 });
  context.strokeStyle = paper[theme].ground;
  context.fillStyle = ink[theme];
  for (const { at, lines } of placed) {
    for (const [index, line] of lines.entries()) {
      const y = at.y + (index - (lines.length - 1) / 2) * FAR_NAME.line;
      context.strokeText(line, at.x, y);
      context.fillText(line, at.x, y);
    }
  }
  context.restore();
  return placed.map(({ of }) => of);
}
