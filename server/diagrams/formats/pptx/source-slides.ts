import { withDatesInWords } from '../../../../contract/dates.ts';
import type { Diagram } from '../../diagram.ts';
import { palettes } from '../../look/theme.ts';
import { type TextStyle, wrapped } from '../../measure.ts';
import { shapeXml, type TextRun } from './shape.ts';
import { EMU, SLIDE } from './units.ts';

const BOLD: TextStyle = { size: 14, weight: 'semibold' };
const PLAIN: TextStyle = { size: 14, weight: 'regular' };
const WIDTH = SLIDE.width / EMU - 80;
const LINE = 17.5;
const ROOM = SLIDE.height / EMU - 130;

/** The numbered sources, on as many slides as they take; what was searched stands at the end. */
export function sourceSlides({ subject, options }: Diagram): { shapes: string; links: string[]; background: string }[] {
  const palette = palettes[options.theme];
  const blocks: TextRun[][] = subject.citations.map(({ label, heading, summary }, index) => [
    { text: `${index + 1}   ${label}${heading ? `, ${heading}` : ''}`, ...BOLD, colour: palette.ink },
    { text: summary, ...PLAIN, colour: palette.quiet },
  ]);
  if (subject.searched) blocks.push([{ text: withDatesInWords(subject.searched), ...PLAIN, size: 12, colour: palette.quiet }]);
  const pages: TextRun[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const height = block.reduce((sum, { text, size, weight }) => sum + wrapped(text, WIDTH, { size, weight }).length * LINE, 0);
    if (filled + height > ROOM) {
      pages.push([]);
      filled = 0;
    }
    pages.at(-1)?.push(...block);
    filled += height;
  }
  return pages.map((runs, index) => {
    const title = [{ text: index === 0 ? 'Sources' : 'Sources, continued', size: 24, weight: 'semibold', colour: palette.ink } as const];
    const shapes = [
      shapeXml({ id: 2, name: 'Title', box: { x: 40, y: 26, width: WIDTH, height: 40 }, preset: { name: 'rect' }, runs: title }),
      shapeXml({
        id: 3,
        name: 'Sources',
        box: { x: 40, y: 80, width: WIDTH, height: ROOM + 20 },
        preset: { name: 'rect' },
        runs,
        anchor: 't',
      }),
    ];
    return { shapes: shapes.join(''), links: [], background: palette.ground };
  });
}
