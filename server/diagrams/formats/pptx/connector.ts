import type { Box, Point } from '../../diagram.ts';
import type { Head, lineLook } from '../../look/line-look.ts';
import { allowed, element } from '../xml.ts';
import type { Attachment } from './attachments.ts';
import type { Side } from './presets.ts';
import { geometry, type Line, lineXml, transform } from './shape.ts';

type End = Attachment & { id: number };
type ConnectorOptions = {
  id: number;
  name: string;
  first: End;
  last: End;
  bends: readonly Point[];
  line: Line;
  look: ReturnType<typeof lineLook>;
};

const heads: Record<Head, string> = { triangle: 'triangle', hollow: 'stealth', vee: 'arrow', chevron: 'arrow', dot: 'oval', none: 'none' };

/** How a line begins and ends. */
export function endsXml({ head, tail }: ReturnType<typeof lineLook>): string {
  const start = tail === 'tee' ? element('a:headEnd', { type: 'diamond' }) : '';
  return `<a:round/>${start}${element('a:tailEnd', { type: heads[head], w: head === 'chevron' ? 'lg' : 'med', len: 'med' })}`;
}

/**
 * A connector from shape to shape: it names the sites at which it is attached, so that it follows them, and its own form is
 * the nearest of PowerPoint's to the way that the layout gave the line.
 */
export function connectorXml({ id, name, first, last, bends, line, look }: ConnectorOptions): string {
  const attached = (tag: string, end: End) => element(tag, { id: end.id, idx: end.site });
  const own =
    element('p:cNvPr', { id, name: allowed(name).slice(0, 250) }) +
    element('p:cNvCxnSpPr', {}, attached('a:stCxn', first) + attached('a:endCxn', last));
  return element(
    'p:cxnSp',
    {},
    element('p:nvCxnSpPr', {}, `${own}<p:nvPr/>`) +
      element('p:spPr', {}, formOf(first, last, bends) + lineXml({ ...line, ends: endsXml(look) })),
  );
}

/** Whether a line was led straight from place to place, as between names that were placed by hand. */
const slanting = (bends: readonly Point[], first: End, last: End): boolean => {
  const points = [first.at, ...bends, last.at];
  return (
    bends.length > 0 &&
    points
      .slice(2, -1)
      .some(
        (point, index) =>
          Math.min(Math.abs(point.x - (points[index + 1] as Point).x), Math.abs(point.y - (points[index + 1] as Point).y)) > 1,
      )
  );
};

/** A preset's bends are shares of its extent, which must not be nothing. */
const LEAST = 0.2;

const level = (side: Side): boolean => side === 'left' || side === 'right';

/** The preset, turned and flipped so that it leads from one site to the other (connectors are defined from left to right). */
function formOf(first: End, last: End, bends: readonly Point[]): string {
  const [start, end] = [first.at, last.at];
  const box: Box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.max(LEAST, Math.abs(end.x - start.x)),
    height: Math.max(LEAST, Math.abs(end.y - start.y)),
  };
  const right = end.x >= start.x;
  const down = end.y >= start.y;
  const flips = (h: boolean, v: boolean) => ({ ...(h && { flipH: 1 as const }), ...(v && { flipV: 1 as const }) });
  const bent = level(first.side) === level(last.side) && bends.length > 0 && !slanting(bends, first, last);
  if (!bent) return transform(box, flips(!right, !down)) + geometry('straightConnector1');
  const flat = level(first.side);
  const way = { x: right ? box.width : -box.width, y: down ? box.height : -box.height };
  const along = (point: Point) => (flat ? (point.x - start.x) / way.x : (point.y - start.y) / way.y) * 100_000;
  const aside = (point: Point) => (flat ? (point.y - start.y) / way.y : (point.x - start.x) / way.x) * 100_000;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [enter, leave] = [bends[0] ?? middle, bends.at(-1) ?? middle];
  const form =
    bends.length >= 4
      ? geometry('bentConnector5', { adj1: along(enter), adj2: aside(bends[Math.floor(bends.length / 2)] as Point), adj3: along(leave) })
      : geometry('bentConnector3', { adj1: along(enter) });
  if (flat) return transform(box, flips(!right, !down)) + form;
  // Turned by a quarter: what is drawn to the right runs down, and what is drawn down runs to the left.
  const turned = { x: middle.x - box.height / 2, y: middle.y - box.width / 2, width: box.height, height: box.width };
  return transform(turned, { rot: 5_400_000, ...flips(!down, right) }) + form;
}
