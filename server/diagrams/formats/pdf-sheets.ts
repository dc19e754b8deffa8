import { badParameter } from '../../problem.ts';
import type { Box, Diagram, Point, Size } from '../diagram.ts';
import type { Sheet } from '../sheet/marks.ts';
import { scaleWithin, sheetOf } from '../sheet/sheet.ts';

/** One page of paper: what of the drawing it shows, in points. */
export type Placing = { size: Size; clip: Box | null; shift: Point; scale: number; caption: string | null };

const MILLIMETRE = 72 / 25.4;
const PAPERS = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841] } as const;
/** What most printers leave white. */
const EDGE = 8 * MILLIMETRE;
/** A unit of the drawing is a pixel: 96 to the inch. Names of 12 units are 9 points high. */
const NATURAL = 0.75;
/** More sheets than anybody puts together. */
const MOST_SHEETS = 200;

/** How much smaller or larger than its own the text around a drawing is set on paper, to be tried. */
const SETTINGS = [1.25, 1.1, 1, 0.85, 0.7, 0.55, 0.4, 0.3];
/** How large the smallest text around a drawing is, beside the names in it. */
const AROUND = 10.5 / 12;
const MUCH = 0.96;
/** Below this, what stands around has left the drawing no room. */
const LEAST = 0.02;

/**
 * The pages of a PDF: one that the drawing fits, or as many as it takes at its own size.
 * @throws ProblemError where these are too many
 */
export function pagesOf(diagram: Diagram): { sheet: Sheet; placing: Placing }[] {
  const { paper, pages } = diagram.options;
  const [short, long] = PAPERS[paper].map((side) => side * MILLIMETRE) as [number, number];
  const ways = [
    { width: long, height: short },
    { width: short, height: long },
  ];
  if (pages === 'fit') return [fitted(diagram, ways)];
  const sheet = sheetOf(diagram);
  return tiled(sheet, fewest(sheet, ways)).map((placing) => ({ sheet, placing }));
}

/** Of both ways to hold the paper, and of larger and smaller text around the drawing, what makes the smallest text largest. */
function fitted(diagram: Diagram, ways: readonly Size[]): { sheet: Sheet; placing: Placing } {
  const attempts = SETTINGS.flatMap((setting) =>
    ways.map((size) => {
      const scale = setting * NATURAL;
      const room = { width: usable(size).width / scale, height: usable(size).height / scale };
      return { size, scale, room, legible: setting * Math.min(AROUND, scaleWithin(diagram, room)) };
    }),
  );
  const best = Math.max(...attempts.map(({ legible }) => legible));
  if (best < LEAST) return shrunk(sheetOf(diagram), ways);
  // The larger come first: they win unless something else is clearly easier to read.
  const { size, scale, room } = attempts.find(({ legible }) => legible >= best * MUCH) as (typeof attempts)[number];
  const sheet = sheetOf(diagram, room);
  const shift = { x: EDGE, y: EDGE + Math.max(0, usable(size).height - sheet.height * scale) / 3 };
  return { sheet, placing: { size, clip: null, shift, scale, caption: null } };
}

/** A sheet at its own proportions, as small as it must be: where its sources alone would fill the paper. */
function shrunk(sheet: Sheet, ways: readonly Size[]): { sheet: Sheet; placing: Placing } {
  const fitting = (page: Size) => Math.min(usable(page).width / sheet.width, usable(page).height / sheet.height);
  const size = ways.toSorted((a, b) => fitting(b) - fitting(a))[0] as Size;
  const scale = fitting(size);
  const shift = { x: (size.width - sheet.width * scale) / 2, y: EDGE };
  return { sheet, placing: { size, clip: null, shift, scale, caption: null } };
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
