import type { Box } from '../../diagram.ts';
import type { Weight } from '../../measure.ts';
import { allowed, element, escapeXml } from '../xml.ts';
import { emu } from './units.ts';

export type Line = { colour: string; width: number; dash?: string; ends?: string };
export type TextRun = { text: string; size: number; weight: Weight; colour: string };
type ShapeOptions = {
  id: number;
  name: string;
  description?: string;
  box: Box;
  /** A preset shape of ECMA-376 with its adjustments. */
  preset: { name: string; adjust?: Record<string, number> };
  /** A form of its own instead, as DrawingML. */
  form?: string | undefined;
  fill?: string;
  line?: Line;
  runs: readonly TextRun[];
  insets?: { left: number; right: number };
  align?: 'l' | 'ctr';
  anchor?: 't' | 'ctr';
  /** The relation that names where it leads. */
  link?: string;
  opacity?: number;
};

/** A shape with its text, one paragraph a line; the text wraps and never leaves the shape without its growing. */
export function shapeXml(options: ShapeOptions): string {
  const { id, name, description, box, preset, form, fill, line, link, opacity } = options;
  const press = link ? element('a:hlinkClick', { 'r:id': link }) : '';
  const named = element('p:cNvPr', { id, name: allowed(name), descr: description && allowed(description) }, press);
  const properties =
    transform(box) +
    (form ?? geometry(preset.name, preset.adjust)) +
    (fill ? solid(fill, opacity) : '<a:noFill/>') +
    (line ? lineXml(line) : '<a:ln><a:noFill/></a:ln>');
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, `${named}<p:cNvSpPr/><p:nvPr/>`) + element('p:spPr', {}, properties) + textBody(options),
  );
}

function textBody({ runs, insets = { left: 0, right: 0 }, align = 'l', anchor = 'ctr' }: ShapeOptions): string {
  const body = element(
    'a:bodyPr',
    { wrap: 'square', lIns: emu(insets.left), rIns: emu(insets.right), tIns: 0, bIns: 0, anchor },
    '<a:normAutofit/>',
  );
  const paragraphs = runs.map((run) => element('a:p', {}, element('a:pPr', { algn: align }) + runXml(run)));
  return element('p:txBody', {}, `${body}<a:lstStyle/>${paragraphs.join('') || '<a:p/>'}`);
}

const runXml = ({ text, size, weight, colour }: TextRun): string =>
  element(
    'a:r',
    {},
    element(
      'a:rPr',
      { lang: 'en-GB', sz: Math.max(100, Math.round(size * 75)), b: weight === 'semibold' ? 1 : 0, dirty: 0 },
      solid(colour),
    ) + element('a:t', {}, escapeXml(text)),
  );

export const transform = ({ x, y, width, height }: Box, turned: { rot?: number; flipH?: 1; flipV?: 1 } = {}): string =>
  element(
    'a:xfrm',
    { rot: turned.rot, flipH: turned.flipH, flipV: turned.flipV },
    element('a:off', { x: emu(x), y: emu(y) }) + element('a:ext', { cx: emu(width), cy: emu(height) }),
  );

export function geometry(name: string, adjust: Record<string, number> = {}): string {
  const guides = Object.entries(adjust).map(([guide, value]) => element('a:gd', { name: guide, fmla: `val ${Math.round(value)}` }));
  return element('a:prstGeom', { prst: name }, element('a:avLst', {}, guides.join('')));
}

export function lineXml({ colour, width, dash, ends = '' }: Line): string {
  return element('a:ln', { w: emu(width) }, solid(colour) + (dash ? element('a:prstDash', { val: dash }) : '') + ends);
}

const solid = (colour: string, opacity?: number): string =>
  element(
    'a:solidFill',
    {},
    element(
      'a:srgbClr',
      { val: colour.slice(1).toUpperCase() },
      opacity === undefined ? '' : element('a:alpha', { val: Math.round(opacity * 100_000) }),
    ),
  );
