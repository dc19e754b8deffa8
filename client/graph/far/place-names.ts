import type { Point, Size } from '../positions.ts';
import { type Measure, wrap } from '../wrap.ts';
import { type Box, coveredAmong } from './covered-among.ts';

/** In pixels of the screen. */
export const FAR_NAME = { size: 11, line: 13, width: 136, lines: 3, gap: 6 };
/** A name may cover so much of its own size of marks that aren't its own. */
const COVERED = 0.25;
/** Lower than this, in pixels, a mark is a dot: names stand over dots as they do on maps. */
const DOT = 4;

/** What can be read as it is moves nowhere: it is written larger on its place, or not. */
type Candidate = { at: Point; name: string; weight: number; box: Box; stays?: boolean };
type Options<Some> = {
  candidates: readonly Some[];
  taken: readonly Box[];
  marks: readonly Box[];
  within: Box;
  most: number;
  measure: Measure;
};

/**
 * Chooses whose names are written at a readable size over a scene that is too far away for all of them, as on a map: the
 * weightiest first, none over another, each on its own mark or close to it, where it covers little of others. Places are in pixels
 * of the picture.
 * @param taken what must not be written over
 * @param marks what should not be written over
 * @param within where names have to stay; one that would reach over its edge moves in
 */
export function placeNames<Some extends Candidate>({
  candidates,
  most,
  measure,
  ...options
}: Options<Some>): (Some & { lines: string[] })[] {
  const taken = [...options.taken];
  const coveredOf = coveredAmong(options.marks.filter(({ top, bottom }) => bottom - top >= DOT));
  const placed: (Some & { lines: string[] })[] = [];
  for (const one of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (placed.length >= most) break;
    const lines = wrap({ text: one.name, width: FAR_NAME.width, lines: FAR_NAME.lines, measure });
    const half = { width: Math.max(...lines.map(measure)) / 2, height: (lines.length * FAR_NAME.line) / 2 };
    let best: { at: Point; box: Box; covered: number } | undefined;
    for (const spot of spotsFor(one, half)) {
      const x = Math.max(options.within.left + half.width, Math.min(options.within.right - half.width, spot.x));
      const at = { x, y: spot.y };
      const box = around(at, half, FAR_NAME.gap);
      if (taken.some((other) => overlap(box, other))) continue;
      const words = around(at, half, 0);
      const covered = coveredOf(words, one.box) / (half.width * half.height * 4);
      if (covered <= COVERED && (!best || covered < best.covered - NOTED)) best = { at, box, covered };
      if (best?.covered === 0) break;
    }
    if (!best) continue;
    taken.push(best.box);
    placed.push({ ...one, at: best.at, lines });
  }
  return placed;
}

/** A place further from the mark has to be better by so much. */
const NOTED = 0.1;

/** On its mark, a little lower or higher, or beside it. */
function spotsFor({ at: { x, y }, box, stays }: Candidate, { width, height }: Size): Point[] {
  if (stays) return [{ x, y }];
  const aside = width + FAR_NAME.gap / 2;
  return [
    { x, y },
    { x, y: y + height },
    { x, y: y - height },
    { x, y: box.bottom + height },
    { x, y: box.top - height },
    { x: box.right + aside, y },
    { x: box.left - aside, y },
  ];
}

const around = ({ x, y }: Point, { width, height }: Size, gap: number): Box => ({
  left: x - width - gap,
  right: x + width + gap,
  top: y - height - gap / 2,
  bottom: y + height + gap / 2,
});

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
