import type { Point, Size } from '../positions.ts';
import { type Measure, wrap } from '../wrap.ts';

/** In pixels of the screen. */
export const FAR_NAME = { size: 11, line: 13, width: 124, lines: 3, gap: 6 };

type Candidate = { at: Point; name: string; weight: number };
type Options<Some> = { candidates: readonly Some[]; taken: readonly Box[]; within: Box; most: number; measure: Measure };
type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Chooses whose names are written at a readable size over a scene that is too far away for all of them, as on a map: the
 * weightiest first, none over another. Places are in pixels of the picture.
 * @param taken what must not be written over
 * @param within where names have to stay; one that would reach over its edge moves in
 */
export function placeNames<Some extends Candidate>({
  candidates,
  most,
  measure,
  ...options
}: Options<Some>): (Some & { lines: string[] })[] {
  const taken = [...options.taken];
  const placed: (Some & { lines: string[] })[] = [];
  for (const one of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (placed.length >= most) break;
    const lines = wrap({ text: one.name, width: FAR_NAME.width, lines: FAR_NAME.lines, measure });
    const half = { width: Math.max(...lines.map(measure)) / 2, height: (lines.length * FAR_NAME.line) / 2 };
    const x = Math.max(options.within.left + half.width, Math.min(options.within.right - half.width, one.at.x));
    for (const shift of SHIFTS) {
      const at = { x, y: one.at.y + shift * half.height };
      const box = around(at, half);
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ ...one, at, lines });
      break;
    }
  }
  return placed;
}

/** On its place, or else a little lower or higher, by its own height. */
const SHIFTS = [0, 1, -1];

const around = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width - FAR_NAME.gap,
  right: x + width + FAR_NAME.gap,
  top: y - height - FAR_NAME.gap / 2,
  bottom: y + height + FAR_NAME.gap / 2,
});

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
