import type { Diagram } from '../diagram.ts';
import { round } from '../look/shapes.ts';
import { type GroupMark, type Mark, type PathMark, type Sheet, type TextMark, textsIn } from '../sheet/marks.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { embeddedFaces } from './embedded-faces.ts';
import { element, escapeXml } from './xml.ts';

/** The typeface first by the name under which it is embedded, then by those under which a reader may have it. */
const FONTS = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";

/** A diagram as SVG 1.1: real text in its own typeface, each name and line a group with its sentence, names leading to their place. */
export function write(diagram: Diagram): string {
  const sheet = sheetOf(diagram);
  return svgText(sheet, embeddedFaces(textsIn(sheet.marks).join('')));
}

/** A sheet as SVG; `faces` are `@font-face` rules to embed, if any. */
export function svgText({ width, height, ground, title, description, marks }: Sheet, faces = ''): string {
  const head = [
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'description' }, escapeXml(description)),
    ...(faces ? [`<style>${faces}</style>`] : []),
    element('rect', { width, height, fill: ground }),
  ];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title description' },
    ...{ 'font-family': FONTS, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'butt', 'xml:space': 'preserve' },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', frame, `\n${[...head, ...marks.map(written)].join('\n')}\n`)}\n`;
}

function written(mark: Mark): string {
  if (mark.what === 'path') return path(mark);
  return mark.what === 'text' ? text(mark) : group(mark);
}

const path = ({ path: d, fill, stroke, width, dash, opacity }: PathMark): string =>
  element('path', {
    ...{ d, fill, stroke, opacity },
    'stroke-width': width === undefined || !stroke ? undefined : round(width),
    'stroke-dasharray': dash && dash.length > 0 ? dash.join(' ') : undefined,
  });

const text = ({ text: words, x, y, size, weight, colour, anchor, within }: TextMark): string =>
  element(
    'text',
    {
      ...{ x: round(x), y: round(y), fill: colour, 'font-size': size },
      'font-weight': weight === 'semibold' ? 600 : undefined,
      ...(within && words.length > 1 && { textLength: round(within), lengthAdjust: 'spacingAndGlyphs' }),
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    escapeXml(words),
  );

function group({ marks, is, id, title, link, opacity, move, scale }: GroupMark): string {
  const inner = [...(title ? [element('title', {}, escapeXml(title))] : []), ...marks.map(written)].join('');
  const transforms = [
    ...(move ? [`translate(${round(move.x)} ${round(move.y)})`] : []),
    ...(scale === undefined || scale === 1 ? [] : [`scale(${scale})`]),
  ];
  const own = element(
    'g',
    { class: is, 'data-id': id, opacity, transform: transforms.length > 0 ? transforms.join(' ') : undefined },
    is === 'drawing' ? `\n${marks.map(written).join('\n')}\n` : inner,
  );
  return link ? element('a', { href: link.href, target: '_top' }, own) : own;
}
