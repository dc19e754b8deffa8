import { withDatesInWords } from '../../../../contract/dates.ts';
import { kinds } from '../../../../contract/kinds.ts';
import { relationshipSentence } from '../../../../contract/relationship-words.ts';
import type { Box, Diagram, DiagramLine, DiagramNode, Point } from '../../diagram.ts';
import { WORDS } from '../../layout/bundles.ts';
import { NAME } from '../../layout/node-size.ts';
import { lineLook } from '../../look/line-look.ts';
import { shapes } from '../../look/shapes.ts';
import { palettes } from '../../look/theme.ts';
import { CAPTION, type Frame, framesOf, roomForFrames } from '../../sheet/frames.ts';
import { placeLine } from '../../sheet/title-block.ts';
import { attachmentsOf } from './attachments.ts';
import { connectorXml } from './connector.ts';
import { legendRows, legendXml } from './legend.ts';
import { ownForm } from './own-form.ts';
import { presets } from './presets.ts';
import { shapeXml } from './shape.ts';
import { EMU, SLIDE } from './units.ts';

const MARGIN = 40;
/** Above all other shapes' numbers. */
const FRAME_ID = 200_000;
const PAGE = { width: SLIDE.width / EMU, height: SLIDE.height / EMU };

/** The slide of shapes and connectors, as large as they fit below the title. */
export function diagramSlide(diagram: Diagram): { shapes: string; links: string[]; background: string } {
  const { options, nodes } = diagram;
  const frames = framesOf(diagram);
  const { above, below, left, right } = roomForFrames(frames, diagram.size);
  const size = { width: left + diagram.size.width + right, height: above + diagram.size.height + below };
  const palette = palettes[options.theme];
  const top = options.titleBlock ? 124 : MARGIN;
  const foot = options.legend ? 46 + 18 * legendRows(diagram, PAGE.width - 2 * MARGIN) : MARGIN;
  const room = { x: MARGIN, y: top, width: PAGE.width - 2 * MARGIN, height: PAGE.height - top - foot };
  const scale = Math.min(1.4, room.width / Math.max(1, size.width), room.height / Math.max(1, size.height));
  const shift = { x: room.x + (room.width - size.width * scale) / 2, y: room.y + (room.height - size.height * scale) / 2 };
  const place = ({ x, y }: Point): Point => ({ x: (x + left) * scale + shift.x, y: (y + above) * scale + shift.y });
  const placed = (box: Box): Box => ({ ...place(box), width: box.width * scale, height: box.height * scale });

  const ids = new Map(nodes.map(({ node }, index) => [node.id, 10 + index]));
  const lineId = (index: number) => 10 + nodes.length + index;
  const links: string[] = [];
  const { ends, own } = attachmentsOf(diagram, { point: place, box: placed });
  const context = { diagram, ids, ends, own, place, placed, scale, links };
  const words = diagram.lines.flatMap((line, index) => (line.words ? [wordsXml(line, lineId(diagram.lines.length + index), context)] : []));
  const parts = [
    ...(options.titleBlock ? titles(diagram) : []),
    ...frames.map((frame, index) => frameXml(frame, FRAME_ID + index, context)),
    ...diagram.lines.map((line, index) => lineXml(line, index, lineId(index), context)),
    ...nodes.map((node) => nodeXml(node, context)),
    ...words,
    ...(options.legend
      ? [legendXml(diagram, { x: MARGIN, y: PAGE.height - 40, width: PAGE.width - 2 * MARGIN, firstId: lineId(2 * diagram.lines.length) })]
      : []),
  ];
  return { shapes: parts.join(''), links, background: palette.ground };
}

type Context = ReturnType<typeof attachmentsOf> & {
  diagram: Diagram;
  ids: Map<string, number>;
  place: (point: Point) => Point;
  placed: (box: Box) => Box;
  scale: number;
  links: string[];
};

function titles({ subject, options }: Diagram): string[] {
  const palette = palettes[options.theme];
  const width = PAGE.width - 2 * MARGIN;
  const runs = [
    ...(subject.statement ? [{ text: withDatesInWords(subject.title), size: 16, weight: 'regular', colour: palette.quiet } as const] : []),
    { text: withDatesInWords(subject.statement ?? subject.title), size: 28, weight: 'semibold', colour: palette.ink } as const,
    { text: placeLine(subject), size: 15, weight: 'regular', colour: palette.quiet } as const,
  ];
  return [shapeXml({ id: 2, name: 'Title', box: { x: MARGIN, y: 26, width, height: 92 }, preset: { name: 'rect' }, runs, anchor: 't' })];
}

function nodeXml({ node, box, outer, lines, order }: DiagramNode, { diagram, ids, own, placed, scale, links }: Context): string {
  const palette = palettes[diagram.options.theme];
  const { shape, caption } = kinds[node.kind];
  const { outline, fill } = palette.kind(node.kind);
  const id = ids.get(node.id) as number;
  const { linksTo } = diagram.options;
  if (linksTo) links.push(`${linksTo.replace(/\/+$/, '')}/explore?base=around:${encodeURIComponent(node.id)}`);
  const at = placed(box);
  const { room, nameBelow } = shapes[shape];
  const text = (line: string) => ({ text: line, size: NAME.size * scale, weight: NAME.weight, colour: palette.ink });
  const numbered = order === null ? lines : [`${order}  ${lines[0] ?? ''}`, ...lines.slice(1)];
  const preset = presets[shape];
  const attached = own.get(node.id);
  const drawn = shapeXml({
    ...{ id, name: node.name, description: `${caption}: ${node.summary}`, box: at, fill },
    preset: { name: preset.name, ...(preset.adjust && { adjust: preset.adjust(at) }) },
    form: attached && ownForm(shape, at, attached),
    line: {
      colour: outline,
      width: 1.5 * scale * palette.weight,
      ...(node.status !== 'in force' && { dash: node.status === 'proposed' ? 'sysDot' : 'dash' }),
    },
    runs: nameBelow ? [] : numbered.map(text),
    insets: { left: Math.min(room.left, 8) * scale, right: Math.min(room.right, 8) * scale },
    align: 'ctr',
    ...(node.status === 'ended' && { opacity: 0.5 }),
    ...(linksTo && { link: `rId${links.length + 1}` }),
  });
  if (!nameBelow) return drawn;
  const below = placed({ x: outer.x - 6, y: box.y + box.height + 2, width: outer.width + 12, height: outer.height - box.height });
  return (
    drawn +
    shapeXml({
      id: 100_000 + id,
      name: `Name of ${node.name}`,
      box: below,
      preset: { name: 'rect' },
      runs: numbered.map(text),
      align: 'ctr',
      anchor: 't',
    })
  );
}

/** A group as a shape behind its nodes. */
function frameXml({ box, lines }: Frame, id: number, { diagram, placed, scale }: Context): string {
  const { quiet } = palettes[diagram.options.theme];
  return shapeXml({
    ...{ id, name: `Group: ${lines.join(' ')}`, box: placed(box), preset: { name: 'rect' } },
    line: { colour: quiet, width: Math.max(0.75, scale), dash: 'dash' },
    runs: lines.map((text) => ({ text, size: CAPTION.size * scale, weight: CAPTION.weight, colour: quiet })),
    insets: { left: 10 * scale, right: 4 * scale },
    anchor: 't',
  });
}

function lineXml(line: DiagramLine, index: number, id: number, { diagram, ids, ends, place, scale }: Context): string {
  const palette = palettes[diagram.options.theme];
  const [first] = line.relationships;
  const look = lineLook(first.type, first);
  const names = new Map(diagram.nodes.map(({ node }) => [node.id, node.name]));
  const at = ends[index] as (typeof ends)[number];
  return connectorXml({
    ...{ id, name: relationshipSentence(first, (node) => names.get(node) ?? node), look },
    first: { ...at.first, id: ids.get(line.from) as number },
    last: { ...at.last, id: ids.get(line.to) as number },
    bends: line.points.slice(1, -1).map(place),
    line: { colour: palette.line(first.type), width: Math.max(0.75, look.width * scale * palette.weight), ...dashOf(look.dash) },
  });
}

const dashOf = (dash: readonly number[]) =>
  dash.length === 0 ? {} : { dash: dash[0] === 1.5 ? 'sysDot' : dash[0] === 12 ? 'lgDash' : 'dash' };

function wordsXml(line: DiagramLine, id: number, { diagram, placed, scale }: Context): string {
  const palette = palettes[diagram.options.theme];
  const { lines, box } = line.words as NonNullable<DiagramLine['words']>;
  const runs = lines.map((text) => ({ text, size: WORDS.size * scale, weight: WORDS.weight, colour: palette.quiet }));
  return shapeXml({
    id,
    name: `Words: ${lines.join(' ')}`,
    box: placed(box),
    preset: { name: 'rect' },
    fill: palette.ground,
    runs,
    align: 'ctr',
  });
}
