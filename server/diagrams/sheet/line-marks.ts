import { relationshipSentence } from '../../../contract/relationship-words.ts';
import type { Diagram, DiagramLine, Point } from '../diagram.ts';
import { WORDS, WORDS_LINE } from '../layout/bundles.ts';
import { between, distance } from '../layout/geometry.ts';
import { type Head, lineLook } from '../look/line-look.ts';
import { round } from '../look/shapes.ts';
import { type Palette, palettes } from '../look/theme.ts';
import type { GroupMark, Mark } from './marks.ts';

const RADIUS = { orthogonal: 6, curved: 26 } as const;

/** A line with its ends, as one group that says its sentence. */
export function lineMarks(line: DiagramLine, { options, nodes, subject }: Diagram): GroupMark {
  const palette = palettes[options.theme];
  const [first] = line.relationships;
  const look = lineLook(first.type, first);
  const colour = palette.line(first.type);
  const width = look.width * palette.weight;
  const nameOf = (id: string) => nodes.find(({ node }) => node.id === id)?.node.name ?? id;
  const sentences = line.relationships.map((relationship) => relationshipSentence(relationship, nameOf));
  const { points, first: begins, last: ends } = line.drawn;
  const head = ends ? look.head : 'none';
  const radius = subject.positions ? 10 : RADIUS[options.lines];
  return {
    ...{ what: 'group', is: 'line', id: line.id, title: [...new Set(sentences)].join('; ') },
    ...(look.faded && { opacity: 0.45 }),
    marks: [
      { what: 'path', path: coursePath(shortened(points, headLength(head, width)), radius), stroke: colour, width, dash: look.dash },
      ...headMarks({ points, head, colour, width, palette }),
      ...(look.tail === 'tee' && begins ? [teeMark(points, colour, width)] : []),
    ],
  };
}

/** A line's words on a ground of their own, so that nothing runs through them. */
export function wordsMarks({ words, id }: DiagramLine, { ground, quiet }: Palette): Mark[] {
  if (!words) return [];
  const { x, y, width, height } = words.box;
  const top = y + (height - words.lines.length * WORDS_LINE) / 2;
  return [
    {
      ...{ what: 'group', is: 'words', id: `${id} words` },
      marks: [
        { what: 'path', path: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`, fill: ground, opacity: 0.94 },
        ...words.lines.map(
          (text, index): Mark => ({
            ...{ what: 'text', text, x: x + width / 2, y: top + index * WORDS_LINE + 10, anchor: 'middle' },
            ...{ size: WORDS.size, weight: WORDS.weight, colour: quiet },
          }),
        ),
      ],
    },
  ];
}

/** A course with its corners rounded, as far as the stretches between them allow. */
export function coursePath(points: readonly Point[], radius: number): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${spot(start)}`];
  for (const [index, point] of rest.entries()) {
    const before = points[index] as Point;
    const after = points[index + 2];
    if (!after) {
      parts.push(`L${spot(point)}`);
      continue;
    }
    const room = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const enter = between(point, before, room / (distance(before, point) || 1));
    const leave = between(point, after, room / (distance(point, after) || 1));
    parts.push(`L${spot(enter)}Q${spot(point)} ${spot(leave)}`);
  }
  return parts.join('');
}

const spot = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const headLength = (head: Head, width: number): number =>
  head === 'triangle' || head === 'hollow' ? 7 + width * 1.4 : head === 'dot' ? 3 : head === 'none' ? 0 : 1;

function shortened(points: readonly Point[], by: number): Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before || by === 0) return [...points];
  const length = distance(before, end);
  return [...points.slice(0, -1), between(end, before, Math.min(0.95, by / (length || 1)))];
}

function headMarks(options: { points: readonly Point[]; head: Head; colour: string; width: number; palette: Palette }): Mark[] {
  const { points, head, colour, width, palette } = options;
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before || head === 'none') return [];
  const at = placer(end, before);
  if (head === 'dot') return [{ what: 'path', path: circle(at(3.5, 0), 3.5), fill: colour }];
  const length = 8 + width * 1.4;
  const half = 3.4 + width * 0.7;
  const wings = [at(length, -half), end, at(length, half)] as const;
  const path = `M${wings.map(spot).join('L')}`;
  if (head === 'triangle') return [{ what: 'path', path: `${path}Z`, fill: colour }];
  if (head === 'hollow') return [{ what: 'path', path: `${path}Z`, fill: palette.ground, stroke: colour, width: Math.max(1, width * 0.9) }];
  if (head === 'vee') return [{ what: 'path', path, stroke: colour, width: Math.max(1.3, width) }];
  const back = [at(length + 4, -half), at(4, 0), at(length + 4, half)];
  return [
    { what: 'path', path, stroke: colour, width },
    { what: 'path', path: `M${back.map(spot).join('L')}`, stroke: colour, width },
  ];
}

function teeMark(points: readonly Point[], colour: string, width: number): Mark {
  const [start, next] = points as [Point, Point];
  const at = placer(start, next);
  return { what: 'path', path: `M${spot(at(3, -6))}L${spot(at(3, 6))}`, stroke: colour, width };
}

/** Points by how far they lie back from an end, along its line, and how far beside it. */
function placer(end: Point, before: Point): (back: number, aside: number) => Point {
  const length = distance(before, end) || 1;
  const u = { x: (before.x - end.x) / length, y: (before.y - end.y) / length };
  return (back, aside) => ({ x: end.x + u.x * back - u.y * aside, y: end.y + u.y * back + u.x * aside });
}

const circle = ({ x, y }: Point, r: number): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
