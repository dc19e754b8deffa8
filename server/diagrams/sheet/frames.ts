import type { Box, Diagram, Size } from '../diagram.ts';
import { boundsOf, grown, overlap } from '../layout/geometry.ts';
import { round } from '../look/shapes.ts';
import { palettes } from '../look/theme.ts';
import { widthOf, wrapped } from '../measure.ts';
import type { GroupMark, Mark } from './marks.ts';

export const ROOM = 14;
export const CAPTION = { size: 11, weight: 'semibold' } as const;
export const CAPTION_LINE = 14;

/** The box around the nodes of a group, with its caption. */
export type Frame = { nodes: readonly string[]; box: Box; lines: string[] };

/** A frame for each group, if each has a place of its own: where one would hold somebody else too, frames would not be true. */
export function framesOf(diagram: Diagram): Frame[] {
  const frames: Frame[] = [];
  for (const { caption, nodes: ids } of diagram.subject.groups ?? []) {
    const members = new Set(ids);
    const others = diagram.nodes.filter(({ node }) => !members.has(node.id));
    const inside = diagram.nodes.flatMap(({ node, outer }) => (members.has(node.id) ? [outer] : []));
    if (inside.length === 0) continue;
    const frame = [[...inside, ...ownLines(diagram, members)], inside]
      .map((boxes) => frameAround(boxes, caption))
      .find(({ box }) => !others.some(({ outer }) => overlap(outer, box)));
    if (!frame) return [];
    frames.push({ nodes: ids, ...frame });
  }
  return frames;
}

/** Room around boxes, with a caption above them. */
export function frameAround(boxes: readonly Box[], caption: string): Omit<Frame, 'nodes'> {
  const bounds = grown(boundsOf(boxes), ROOM);
  const lines = caption === '' ? [] : wrapped(caption, Math.max(60, bounds.width - 2 * ROOM), CAPTION);
  const head = lines.length * CAPTION_LINE;
  return { box: { ...bounds, y: bounds.y - head, height: bounds.height + head }, lines };
}

/** What is drawn between members. */
const ownLines = ({ lines }: Diagram, members: ReadonlySet<string>): Box[] =>
  lines
    .filter(({ from, to }) => members.has(from) && members.has(to))
    .flatMap(({ points, words }) => [...points.map((point) => ({ ...point, width: 0, height: 0 })), ...(words ? [words.box] : [])]);

/** How far frames reach over the drawing's edges. */
export function roomForFrames(frames: readonly Frame[], { width, height }: Size): Record<'above' | 'below' | 'left' | 'right', number> {
  return {
    above: Math.max(0, ...frames.map(({ box }) => -box.y)),
    below: Math.max(0, ...frames.map(({ box }) => box.y + box.height - height)),
    left: Math.max(0, ...frames.map(({ box }) => -box.x)),
    right: Math.max(0, ...frames.map(({ box }) => box.x + box.width - width)),
  };
}

/** The frames as they are drawn, behind everything else. */
export function frameMarks(frames: readonly Frame[], { options }: Diagram): GroupMark[] {
  const palette = palettes[options.theme];
  return frames.map(({ box, lines }) => ({
    ...{ what: 'group', is: 'frame', title: lines.join(' ') },
    marks: [{ what: 'path', path: outline(box), stroke: palette.quiet, width: palette.weight, dash: [4, 4], opacity: 0.7 }],
  }));
}

/** Their captions, on a ground of their own, so that no line runs through them. */
export function captionMarks(frames: readonly Frame[], { options }: Diagram): GroupMark[] {
  const { ground, quiet } = palettes[options.theme];
  return frames.map(({ box: { x, y }, lines }) => ({
    ...{ what: 'group', is: 'caption' },
    marks: lines.flatMap((text, index): Mark[] => {
      const at = { x: x + 6, y: y + 4 + index * CAPTION_LINE, width: widthOf(text, CAPTION) + 8, height: CAPTION_LINE + 1 };
      return [
        { what: 'path', path: outline(at), fill: ground },
        { what: 'text', text, x: at.x + 4, y: at.y + 11, ...CAPTION, colour: quiet },
      ];
    }),
  }));
}

const outline = ({ x, y, width, height }: Box): string => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
