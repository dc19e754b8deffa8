import type { DiagramOptions } from '../../../contract/diagram.ts';
import { badParameter } from '../../problem.ts';
import type { Box, Point, Size } from '../diagram.ts';
import type { Sheet } from '../sheet/marks.ts';

/** One page of paper: what of the drawing it shows, in points. */
export type Placing = { size: Size; clip: Box | null; shift: Point; scale: number; caption: string | null };

const MILLIMETRE = 72 / 25.4;
const PAPERS = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841] } as const;
/** What most printers leave white. */
const EDGE = 8 * MILLIMETRE;
/** A unit of the drawing is a pixel: 96 to the inch. Names of 12 units are 9 points high. */
const NATURAL = 0.75;
const LARGEST = 1.5;
/** More sheets than anybody puts together. */
const MOST_SHEETS = 200;

/**
 * The pages of a PDF: one that the drawing fits, or as many as it takes at its own size.
 * @throws ProblemError where these are too many
 */
export function sheetsOf(sheet: Sheet, { paper, pages }: Pick<DiagramOptions, 'paper' | 'pages'>): Placing[] {
  const [short, long] = PAPERS[paper].map((side) => side * MILLIMETRE) as [number, number];
  const ways = [
    { width: long, height: short },
    { width: short, height: long },
  ];
  return pages === 'tiles'
    ? tiled(sheet, fewest(sheet, ways))
    : [fitted(sheet, ways.toSorted((a, b) => fitting(sheet, b) - fitting(sheet, a))[0] as Size)];
}

const fitting = (sheet: Size, page: Size): number =>
  Math.min((page.width - 2 * EDGE) / sheet.width, (page.height - 2 * EDGE) / sheet.height);

function fitted(sheet: Sheet, size: Size): Placing {
  const scale = Math.min(LARGEST, fitting(sheet, size));
  return {
    size,
    clip: null,
    shift: { x: (size.width - sheet.width * scale) / 2, y: Math.max(EDGE, (size.height - sheet.height * scale) / 3) },
    scale,
    caption: null,
  };
}

const usable = ({ width, height }: Size): Box => ({ x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE });
const across = (sheet: Size, page: Size) => Math.ceil((sheet.width * NATURAL) / usable(page).width);
const down = (sheet: Size, page: Size) => Math.ceil((sheet.height * NATURAL) / usable(page).height);
const fewest = (sheet: Size, pages: readonly Size[]): Size =>
  pages.toSorted((a, b) => across(sheet, a) * down(sheet, a) - across(sheet, b) * down(sheet, b))[0] as Size;

/** Pages that meet edge to edge inside their frames, left to right and then down. */
function tiled(sheet: Sheet, size: Size): Placing[] {
  const clip = usable(size);
  const [columns, rows] = [across(sheet, size), down(sheet, size)];
  if (columns * rows > MOST_SHEETS) {
    const count = (columns * rows).toLocaleString('en-GB');
    throw badParameter(
      'pages',
      `At its own size the drawing takes ${count} sheets, and ${MOST_SHEETS} are the most. Take larger paper, or one sheet.`,
    );
  }
  return Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const shift = { x: clip.x - column * clip.width, y: clip.y - row * clip.height };
    const caption =
      columns * rows > 1
        ? `Row ${row + 1} of ${rows}, column ${column + 1} of ${columns}. Cut along the frame and put the sheets edge to edge.`
        : null;
    return { size, clip, shift, scale: NATURAL, caption };
  });
}
