/** What one side took, in milliseconds, one entry for each run. */
export type Times = number[];
export type Sides = { ours: Times; against: Times };

/** A side of a comparison: does its work once. What it returns is ignored. */
type Work = () => Promise<unknown>;

/**
 * Runs two sides in turn, so that whatever else the machine does falls on both alike.
 * @param options.warmUp how often each runs first, unmeasured
 * @param options.before readies things for each single run, unmeasured
 */
export async function sideBySide(options: { ours: Work; against: Work; runs: number; warmUp: number; before?: Work }): Promise<Sides> {
  const { runs, warmUp, before } = options;
  const times: Sides = { ours: [], against: [] };
  for (let round = -warmUp; round < runs; round++) {
    // Whoever goes second finds the caches filled by the first; so each goes second every other time.
    for (const side of round % 2 === 0 ? (['ours', 'against'] as const) : (['against', 'ours'] as const)) {
      await before?.();
      const took = await timed(options[side]);
      if (round >= 0) times[side].push(took);
    }
  }
  return times;
}

/** How long work takes, in milliseconds. */
export async function timed(work: Work): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value below which this share of the times lies; `quantile(times, 0.5)` is the median. */
export function quantile(times: Times, share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
