import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import type { Box, Diagram, DiagramLine, DiagramNode, Point } from '../diagram.ts';
import { type Head, lineLook } from '../look/line-look.ts';
import { round } from '../look/shapes.ts';
import { type Palette, palettes } from '../look/theme.ts';
import { framesOf } from '../sheet/frames.ts';
import type { Mark } from '../sheet/marks.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { element, escapeXml } from './xml.ts';

const shapes: Record<(typeof kinds)[KindLabel]['shape'], string> = {
  rounded: 'rounded=1;arcSize=16;absoluteArcSize=1',
  cut: 'shape=mxgraph.basic.octagon2;dx=8',
  stadium: 'rounded=1;arcSize=50',
  circle: 'ellipse',
  hexagon: 'shape=hexagon;perimeter=hexagonPerimeter2;fixedSize=1;size=12',
  edged: 'shape=process;size=6;fixedSize=1',
  page: 'shape=note;size=11',
  chevron: 'shape=step;perimeter=stepPerimeter;fixedSize=1;size=12',
  diamond: 'rhombus',
  triangle: 'triangle;direction=north',
  note: 'shape=card;size=9;flipV=1',
  pin: 'shape=offPageConnector;size=0.2',
};
const heads: Record<Head, string> = {
  triangle: 'endArrow=block;endFill=1',
  hollow: 'endArrow=block;endFill=0',
  vee: 'endArrow=open',
  chevron: 'endArrow=doubleBlock;endFill=0',
  dot: 'endArrow=oval;endFill=1',
  none: 'endArrow=none',
};
const TEXT = 'fontFamily=Inter,Helvetica,Arial';

/** A diagram for draw.io: shapes that can be moved, lines attached to them with the bends that the layout gave them. */
export function write(diagram: Diagram): string {
  const sheet = sheetOf(diagram);
  const palette = palettes[diagram.options.theme];
  const drawing = sheet.marks.find((mark) => mark.what === 'group' && mark.is === 'drawing');
  const at: Point = drawing?.what === 'group' && drawing.move ? drawing.move : { x: 0, y: 0 };
  const numbers = new Map(diagram.nodes.map(({ node }, index) => [node.id, `n${index}`]));
  const containers = containersOf(diagram, at);
  const home = (...ids: string[]) => containers.find(({ nodes }) => ids.every((id) => nodes.includes(id))) ?? { id: '1', at };
  const cells = [
    ...containers.map((container) => containerCell(container, palette)),
    ...diagram.nodes.map((node) => {
      const id = numbers.get(node.node.id) as string;
      return vertex(node, { id, home: home(node.node.id), palette, linksTo: diagram.options.linksTo });
    }),
    ...diagram.lines.map((line, index) => edge(line, `e${index}`, numbers, { home: home(line.from, line.to), palette, diagram })),
    ...sheet.marks.flatMap((mark, index) =>
      mark === drawing ? [] : texts(mark, { x: 0, y: 0 }).map((words, line) => label(words, `t${index}.${line}`)),
    ),
  ];
  const root = element('root', {}, [element('mxCell', { id: '0' }), element('mxCell', { id: '1', parent: '0' }), ...cells].join('\n'));
  const model = {
    dx: 0,
    dy: 0,
    grid: 0,
    guides: 1,
    tooltips: 1,
    connect: 1,
    arrows: 1,
    fold: 1,
    page: 0,
    pageScale: 1,
    pageWidth: sheet.width,
    pageHeight: sheet.height,
    background: palette.ground,
  };
  const page = element('diagram', { id: 'sightline', name: sheet.title.slice(0, 80) }, element('mxGraphModel', model, root));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('mxfile', { host: 'Sightline' }, page)}\n`;
}

/** What a cell belongs to, and where the drawing begins as seen from there. */
type Home = { id: string; at: Point };
type Container = Home & { nodes: readonly string[]; caption: string; box: Box };

/** Frames as draw.io has them: what is in one moves with it. */
function containersOf(diagram: Diagram, at: Point): Container[] {
  return framesOf(diagram).map(({ box, nodes, lines }, index) => {
    const placed = { ...box, x: box.x + at.x, y: box.y + at.y };
    return { id: `g${index}`, at: { x: -box.x, y: -box.y }, nodes, caption: html(lines), box: placed };
  });
}

function containerCell({ id, caption, box }: Container, palette: Palette): string {
  const style = `container=1;collapsible=0;html=1;whiteSpace=wrap;${TEXT};fontSize=11;fontStyle=1;fontColor=${palette.quiet};fillColor=none;strokeColor=${palette.quiet};dashed=1;align=left;verticalAlign=top;spacingLeft=6;`;
  return element('mxCell', { id, value: caption, style, vertex: 1, parent: '1' }, geometry(box));
}

function vertex(
  { node, box, lines, order }: DiagramNode,
  { id, home, palette, linksTo }: { id: string; home: Home; palette: Palette; linksTo: string | undefined },
): string {
  const { at } = home;
  const { outline, fill } = palette.kind(node.kind);
  const { shape } = kinds[node.kind];
  const below = ['circle', 'diamond', 'triangle'].includes(shape);
  const status =
    node.status === 'in force' ? '' : node.status === 'proposed' ? ';dashed=1;dashPattern=1 3;strokeWidth=2' : ';dashed=1;opacity=55';
  const style = `${shapes[shape]};html=1;whiteSpace=wrap;${TEXT};fontSize=12;fontStyle=1;fontColor=${palette.ink};fillColor=${fill};strokeColor=${outline};strokeWidth=1.5${status}${below ? ';verticalLabelPosition=bottom;verticalAlign=top' : ''};`;
  const value = html(lines, order === null ? '' : `${order}. `);
  const link = linksTo && `${linksTo.replace(/\/+$/, '')}/explore?base=around:${encodeURIComponent(node.id)}`;
  const cell = element('mxCell', { style, vertex: 1, parent: home.id }, geometry({ ...box, x: box.x + at.x, y: box.y + at.y }));
  // What has a tooltip or a link is an object around its cell.
  return element('object', { label: value, tooltip: `${kinds[node.kind].caption}: ${node.summary}`, link, id }, cell);
}

function edge(
  line: DiagramLine,
  id: string,
  numbers: Map<string, string>,
  context: { home: Home; palette: Palette; diagram: Diagram },
): string {
  const { home, palette, diagram } = context;
  const { at } = home;
  const [first] = line.relationships;
  const look = lineLook(first.type, first);
  const ends = [line.from, line.to].map((end) => diagram.nodes.find(({ node }) => node.id === end)) as [DiagramNode, DiagramNode];
  const dash = look.dash.length > 0 ? `;dashed=1;dashPattern=${look.dash.map((part) => Math.ceil(part)).join(' ')}` : '';
  const style = [
    `edgeStyle=${diagram.subject.positions ? 'none' : 'orthogonalEdgeStyle'};rounded=1;html=1;${heads[look.head]};endSize=8`,
    `strokeColor=${palette.line(first.type)};strokeWidth=${round(look.width * palette.weight)}${dash}${look.faded ? ';opacity=45' : ''}${look.tail === 'tee' ? ';startArrow=ERone;startSize=8' : ''}`,
    ...[anchor('exit', line.points[0], ends[0].box), anchor('entry', line.points.at(-1), ends[1].box)],
    `${TEXT};fontSize=10;fontColor=${palette.quiet};labelBackgroundColor=${palette.ground}`,
  ].join(';');
  const bends = line.points.slice(1, -1).map(({ x, y }) => element('mxPoint', { x: round(x + at.x), y: round(y + at.y) }));
  const points = bends.length > 0 ? element('Array', { as: 'points' }, bends.join('')) : '';
  const place = element('mxGeometry', { relative: 1, as: 'geometry' }, points);
  return element(
    'mxCell',
    {
      id,
      value: line.words ? html(line.words.lines) : '',
      style,
      edge: 1,
      parent: home.id,
      source: numbers.get(line.from),
      target: numbers.get(line.to),
    },
    place,
  );
}

/** Where on a shape a line begins or ends, as shares of its width and height. */
function anchor(way: 'exit' | 'entry', point: Point | undefined, box: Box): string {
  if (!point) return '';
  const share = (value: number) => Math.min(1, Math.max(0, round(value)));
  return `${way}X=${share((point.x - box.x) / box.width)};${way}Y=${share((point.y - box.y) / box.height)};${way}Dx=0;${way}Dy=0;${way}Perimeter=0`;
}

type Placed = { text: string; x: number; y: number; size: number; bold: boolean; colour: string };

function texts(mark: Mark, by: Point): Placed[] {
  if (mark.what === 'path') return [];
  if (mark.what === 'group')
    return mark.marks.flatMap((inner) => texts(inner, { x: by.x + (mark.move?.x ?? 0), y: by.y + (mark.move?.y ?? 0) }));
  return [{ text: mark.text, x: mark.x + by.x, y: mark.y + by.y, size: mark.size, bold: mark.weight === 'semibold', colour: mark.colour }];
}

function label({ text, x, y, size, bold, colour }: Placed, id: string): string {
  const style = `text;html=1;align=left;verticalAlign=middle;whiteSpace=nowrap;${TEXT};fontSize=${size};fontColor=${colour}${bold ? ';fontStyle=1' : ''};spacing=0;`;
  return element(
    'mxCell',
    { id, value: html([text]), style, vertex: 1, parent: '1' },
    geometry({ x, y: y - size, width: text.length * size * 0.6, height: size * 1.4 }),
  );
}

const geometry = ({ x, y, width, height }: Box): string =>
  element('mxGeometry', { x: round(x), y: round(y), width: round(width), height: round(height), as: 'geometry' });

/** Labels are HTML within XML: escaped once for each. */
const html = (lines: readonly string[], before = ''): string => before + lines.map(escapeXml).join('<br>');
