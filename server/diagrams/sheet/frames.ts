import type { Box, Diagram } from '../diagram.ts';
import { boundsOf, grown, overlap } from '../layout/geometry.ts';
import { round } from '../look/shapes.ts';
import { palettes } from '../look/theme.ts';
import { wrapped } from '../measure.ts';
import type { GroupMark, Mark } from './marks.ts';

const ROOM = 14;
const CAPTION = { size: 11, weight: 'semibold' } as const;
const LINE = 14;

type Frame = { box: Box; lines: string[] };

/** A frame for each group, if each has a place of its own: where one would hold somebody else too, frames would not be true. */
export function framesOf({ subject, nodes }: Diagram): Frame[] {
  const frames: Frame[] = [];
  for (const { caption, nodes: ids } of subject.groups ?? []) {
    const members = new Set(ids);
    const inside = nodes.filter(({ node }) => members.has(node.id));
    if (inside.length === 0) continue;
    const bounds = grown(boundsOf(inside.map(({ outer }) => outer)), ROOM);
    const lines = caption === '' ? [] : wrapped(caption, Math.max(60, bounds.width - 2 * ROOM), CAPTION);
    const head = lines.length * LINE;
    const box = { ...bounds, y: bounds.y - head, height: bounds.height + head };
    if (nodes.some(({ node, outer }) => !members.has(node.id) && overlap(outer, box))) return [];
    frames.push({ box, lines });
  }
  return frames;
}

/** How far frames reach over the drawing's upper and lower edge. */
export function roomForFrames(frames: readonly Frame[], height: number): { above: number; below: number } {
  return {
    above: Math.max(0, ...frames.map(({ box }) => -box.y)),
    below: Math.max(0, ...frames.map(({ box }) => box.y + box.height - height)),
  };
}

/** The frames as they are drawn, behind everything else. */
export function frameMarks(frames: readonly Frame[], { options }: Diagram): GroupMark[] {
  const palette = palettes[options.theme];
  return frames.map(({ box: { x, y, width, height }, lines }) => ({
    ...{ what: 'group', is: 'frame', title: lines.join(' ') },
    marks: [
      {
        ...{ what: 'path', path: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z` },
        ...{ stroke: palette.quiet, width: palette.weight, dash: [4, 4], opacity: 0.7 },
      },
      ...lines.map((text, index): Mark => ({ what: 'text', text, x: x + 10, y: y + 15 + index * LINE, ...CAPTION, colour: palette.quiet })),
    ],
  }));
}
