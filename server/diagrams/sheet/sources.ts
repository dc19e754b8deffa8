import type { Citation } from '../../../contract/graph.ts';
import type { Palette } from '../look/theme.ts';
import { type TextStyle, widthOf, wrapped } from '../measure.ts';
import type { Mark } from './marks.ts';

const PLAIN: TextStyle = { size: 10.5, weight: 'regular' };
const BOLD: TextStyle = { size: 10.5, weight: 'semibold' };
const LINE = 14.5;
const GAP = 26;
const NARROWEST = 300;

/** The numbered sources, in as many columns as the sheet is wide, each column as long as the others. */
export function sources(
  citations: readonly Citation[],
  at: { x: number; y: number; width: number },
  palette: Palette,
): { marks: Mark[]; height: number } {
  if (citations.length === 0) return { marks: [], height: 0 };
  const columns = Math.max(1, Math.min(citations.length, 4, Math.floor((at.width + GAP) / (NARROWEST + GAP))));
  const width = (at.width - GAP * (columns - 1)) / columns;
  const indent = widthOf(`${citations.length}`, BOLD) + 9;
  const blocks = citations.map((citation, index) => block(citation, index + 1, { width, indent, palette }));
  const heading: Mark = { what: 'text', text: 'Sources', x: at.x, y: at.y + 11, size: 12, weight: 'semibold', colour: palette.ink };
  const marks: Mark[] = [heading];
  const share = blocks.reduce((sum, { height }) => sum + height, 0) / columns;
  let column = 0;
  let y = 0;
  let deepest = 0;
  for (const { marks: own, height } of blocks) {
    if (y > 0 && y + height / 2 > share && column < columns - 1) {
      column += 1;
      y = 0;
    }
    marks.push({ what: 'group', is: 'source', move: { x: at.x + column * (width + GAP), y: at.y + 24 + y }, marks: own });
    y += height;
    deepest = Math.max(deepest, y);
  }
  return { marks, height: 24 + deepest };
}

function block(
  citation: Citation,
  number: number,
  options: { width: number; indent: number; palette: Palette },
): { marks: Mark[]; height: number } {
  const { width, indent, palette } = options;
  const label = `${citation.label}${citation.heading ? `, ${citation.heading}` : ''}`;
  const heads = wrapped(label, width - indent, BOLD);
  const texts = wrapped(citation.summary, width - indent, PLAIN);
  const line = (text: string, index: number, style: TextStyle, colour: string): Mark => ({
    what: 'text',
    text,
    x: indent,
    y: index * LINE + 10,
    ...style,
    colour,
  });
  return {
    marks: [
      { what: 'text', text: `${number}`, x: 0, y: 10, ...BOLD, colour: palette.quiet },
      ...heads.map((text, index) => line(text, index, BOLD, palette.ink)),
      ...texts.map((text, index) => line(text, heads.length + index, PLAIN, palette.quiet)),
    ],
    height: (heads.length + texts.length) * LINE + 7,
  };
}
