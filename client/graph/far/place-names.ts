import type { Point } from '../positions.ts';
import { type Measure, wrap } from '../wrap.ts';

/** In pixels of the screen. */
export const FAR_NAME = { size: 11, line: 13, width: 124, lines: 3, gap: 9 };

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
    const { name } = one;
    const lines = wrap({ text: name, width: FAR_NAME.width, lines: FAR_NAME.lines, measure });
    const width = Math.max(...lines.map(measure)) / 2 + FAR_NAME.gap;
    const height = (lines.length * FAR_NAME.line) / 2 + FAR_NAME.gap;
    const at = { x: Math.max(options.within.left + width, Math.min(options.within.right - width, one.at.x)), y: one.at.y };
    const box = { left: at.x - width, right: at.x + width, top: at.y - height, bottom: at.y + height };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    placed.push({ ...one, at, lines });
  }
  return placed;
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
