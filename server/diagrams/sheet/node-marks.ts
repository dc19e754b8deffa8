import type { GraphNode } from '../../../contract/graph.ts';
import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import type { Box, DiagramNode } from '../diagram.ts';
import { GAP, ICON, LINE, NAME } from '../layout/node-size.ts';
import { iconOf } from '../look/icons.ts';
import { innerStrokes, round, shapes } from '../look/shapes.ts';
import type { Palette } from '../look/theme.ts';
import { hasGlyphs, widthOf } from '../measure.ts';
import type { GroupMark, Mark } from './marks.ts';

/** A node's shape, icon and name, as one group that says what it is. */
export function nodeMarks({ node, box, outer, lines, order }: DiagramNode, palette: Palette, linksTo: string | undefined): GroupMark {
  const { caption, shape } = kinds[node.kind];
  const status = node.status === 'in force' ? '' : `, ${node.status}`;
  return {
    ...{ what: 'group', is: 'node', id: node.id, title: `${node.name} (${caption.toLowerCase()}${status})` },
    ...(linksTo && { link: { href: addressOf(node, linksTo), box: outer } }),
    ...(node.status === 'ended' && { opacity: 0.55 }),
    marks: [
      ...shapeMarks({ kind: node.kind, status: node.status, box, palette }),
      ...(shapes[shape].nameBelow ? nameBelow({ node, box, lines, palette }) : nameInside({ node, box, lines, order, palette })),
    ],
  };
}

/** The shape alone, as the legend has it too. */
export function shapeMarks(options: { kind: KindLabel; status: GraphNode['status']; box: Box; palette: Palette }): Mark[] {
  const { kind, status, box, palette } = options;
  const { shape } = kinds[kind];
  const { outline, fill } = palette.kind(kind);
  const width = 1.5 * palette.weight;
  const dash = status === 'proposed' ? [1.5, 3.5] : status === 'ended' ? [5, 4] : [];
  return [
    { what: 'path', path: shapes[shape].path(box), fill, stroke: outline, width: status === 'proposed' ? width * 1.5 : width, dash },
    ...innerStrokes(shape, box).map(
      ({ path, filled }): Mark => ({ what: 'path', path, ...(filled ? { fill: outline } : {}), stroke: outline, width }),
    ),
  ];
}

/** A kind's icon, `size` large, with its middle at a point. */
export function iconMark(options: { kind: KindLabel; x: number; y: number; size: number; palette: Palette }): Mark {
  const { kind, x, y, size, palette } = options;
  const scale = size / 24;
  return {
    what: 'group',
    is: 'icon',
    marks: [
      {
        ...{ what: 'path', path: scaled(iconOf(kind).join(''), scale, { x: x - size / 2, y: y - size / 2 }) },
        ...{ stroke: palette.kind(kind).outline, width: round(1.9 * scale * palette.weight) },
      },
    ],
  };
}

type Named = { node: GraphNode; box: Box; lines: readonly string[]; palette: Palette };

function nameInside({ node, box, lines, order, palette }: Named & { order: number | null }): Mark[] {
  const { left } = shapes[kinds[node.kind].shape].room;
  const middle = box.y + box.height / 2;
  const icon = { x: box.x + left + ICON / 2, y: middle };
  const text = lines.map(
    (line, index): Mark => ({
      ...{ what: 'text', text: line, x: box.x + left + ICON + GAP, y: middle + (index - (lines.length - 1) / 2) * LINE + 4.3 },
      ...{ size: NAME.size, weight: NAME.weight, colour: palette.ink, ...(hasGlyphs(line) && { within: widthOf(line, NAME) }) },
    }),
  );
  return [
    order === null ? iconMark({ kind: node.kind, ...icon, size: ICON, palette }) : numberMark(order, icon, node.kind, palette),
    ...text,
  ];
}

function nameBelow({ node, box, lines, palette }: Named): Mark[] {
  const x = box.x + box.width / 2;
  const deep = kinds[node.kind].shape === 'triangle' ? 0.66 : 0.5;
  return [
    iconMark({ kind: node.kind, x, y: box.y + box.height * deep, size: ICON, palette }),
    ...lines.map(
      (line, index): Mark => ({
        ...{ what: 'text', text: line, x, y: box.y + box.height + 4 + index * LINE + 11, anchor: 'middle' },
        ...{ size: NAME.size, weight: NAME.weight, colour: palette.ink, ...(hasGlyphs(line) && { within: widthOf(line, NAME) }) },
      }),
    ),
  ];
}

/** A step's number in a disc, where other kinds have their icon. */
function numberMark(order: number, { x, y }: { x: number; y: number }, kind: KindLabel, palette: Palette): Mark {
  const { outline } = palette.kind(kind);
  const r = ICON / 2 + 0.5;
  return {
    what: 'group',
    is: 'order',
    marks: [
      { what: 'path', path: `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, fill: outline },
      { what: 'text', text: String(order), x, y: y + 3.7, size: 10.5, weight: 'semibold', colour: '#ffffff', anchor: 'middle' },
    ],
  };
}

/** Where a name leads: around it in Explore, or to its place among the sources. */
function addressOf({ id, kind }: GraphNode, linksTo: string): string {
  const base = linksTo.replace(/\/+$/, '');
  const words = (text: string) => encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':');
  if (kind !== 'Document' && kind !== 'Clause') return `${base}/explore?base=around:${words(id)}&selected=node:${words(id)}`;
  return `${base}/sources/${id.split('#').map(encodeURIComponent).join('/')}`;
}

/** An icon's path (absolute moves, relative or absolute strokes) scaled and moved: every number is one or the other. */
function scaled(path: string, scale: number, by: { x: number; y: number }): string {
  return path.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const placed = numbers.map((number, index) => {
      const arc = command.toLowerCase() === 'a' ? index % 7 : -1;
      if (arc === 2 || arc === 3 || arc === 4) return number;
      if (relative || arc === 0 || arc === 1) return number * scale;
      const vertical = command === 'V' || (command !== 'H' && (arc === -1 ? index % 2 === 1 : arc === 6));
      return number * scale + (vertical ? by.y : by.x);
    });
    return command + placed.map(round).join(' ');
  });
}
