import type { StoryStep } from '../../../../contract/saved.ts';

/** A step with a key that stays with it wherever it is moved. */
export type Keyed = { key: number; step: StoryStep };

let keys = 0;
export function keyed(step: StoryStep): Keyed {
  keys += 1;
  return { key: keys, step };
}

export const emptyStep = (): Keyed => keyed({ saved: '', caption: '', show: [] });

/** The steps with one of them a place earlier (-1) or later (1). */
export function moved<T>(steps: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const [one, other] = [steps[from], steps[to]];
  if (one === undefined || other === undefined) return [...steps];
  return steps.map((step, index) => (index === from ? other : index === to ? one : step));
}
