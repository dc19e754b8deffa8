import { quantile, type Sides, type Times } from './side-by-side.ts';

/** A line of the table. */
export type Figure = { what: string; ours: string; against: string; figure: string; target: string; runs: number; met: boolean };

const milliseconds = (time: number): string => (time >= 1000 ? `${(time / 1000).toFixed(2)} s` : `${time.toFixed(time < 10 ? 2 : 1)} ms`);

/** How many times as long our side takes, at the median and at the 95th percentile; each may have a target. */
export function ratios(what: string, times: Sides, targets: { median?: number | undefined; p95?: number } = {}): Figure[] {
  const at = (name: string, share: number, target: number | undefined): Figure => {
    const ours = quantile(times.ours, share);
    const against = quantile(times.against, share);
    return {
      what: `${what}, ${name}`,
      ours: milliseconds(ours),
      against: milliseconds(against),
      figure: `${(ours / against).toFixed(2)} ×`,
      target: target === undefined ? '' : `≤ ${target} ×`,
      runs: times.ours.length,
      met: target === undefined || ours / against <= target,
    };
  };
  return [at('median', 0.5, targets.median), at('p95', 0.95, targets.p95)];
}

/** How long something takes, in milliseconds, against a limit. */
export function duration(what: string, times: Times, targets: { median: number }): Figure[] {
  const median = quantile(times, 0.5);
  const shown = milliseconds(median);
  return [
    {
      what: `${what}, median`,
      ours: shown,
      against: '',
      figure: shown,
      target: `≤ ${milliseconds(targets.median)}`,
      runs: times.length,
      met: median <= targets.median,
    },
  ];
}

/** How much longer our side takes. */
export function difference(what: string, times: Sides, most: number): Figure[] {
  const at = (name: string, share: number, target: number | undefined): Figure => {
    const ours = quantile(times.ours, share);
    const against = quantile(times.against, share);
    return {
      what: `${what}, ${name}`,
      ours: milliseconds(ours),
      against: milliseconds(against),
      figure: `+ ${milliseconds(ours - against)}`,
      target: target === undefined ? '' : `≤ + ${milliseconds(target)}`,
      runs: times.ours.length,
      met: target === undefined || ours - against <= target,
    };
  };
  return [at('median', 0.5, most), at('p95', 0.95, undefined)];
}

/** A time by the clock that must stay below a limit at the median, in milliseconds. */
export function atMost(what: string, times: readonly number[], most: number): Figure[] {
  const at = (name: string, share: number, target: number | undefined): Figure => {
    const ours = quantile([...times], share);
    return {
      ...{ what: `${what}, ${name}`, ours: milliseconds(ours), against: '', figure: milliseconds(ours) },
      ...{
        target: target === undefined ? '' : `≤ ${milliseconds(target)}`,
        runs: times.length,
        met: target === undefined || ours <= target,
      },
    };
  };
  return [at('median', 0.5, most), at('p95', 0.95, undefined)];
}

/** How many times as long our side takes as the quickest of several others, at the median. */
export function bestOf(what: string, times: { ours: Times; peers: Record<string, Times> }, most: number | undefined): Figure {
  const ours = quantile(times.ours, 0.5);
  const [[best, least]] = Object.entries(times.peers)
    .map(([name, taken]) => [name, quantile(taken, 0.5)] as const)
    .toSorted((a, b) => a[1] - b[1]) as [readonly [string, number]];
  return {
    what,
    ours: milliseconds(ours),
    against: `${best} ${milliseconds(least)}`,
    figure: `${(ours / least).toFixed(2)} ×`,
    target: most === undefined ? '' : `≤ ${Number(most.toFixed(2))} ×`,
    runs: times.ours.length,
    met: most === undefined || ours / least <= most,
  };
}

/** A number of things that must not be larger than a limit. */
export function amount(what: string, many: number, most: number | undefined): Figure {
  const target = most === undefined ? '' : `≤ ${most}`;
  return { what, ours: String(many), against: '', figure: String(many), target, runs: 1, met: most === undefined || many <= most };
}

/** A size that must stay below a limit; both in bytes, shown in the decimal unit given. */
export function size(what: string, bytes: number, options: { limit: number; unit: 'kB' | 'MB'; runs?: number }): Figure {
  const { limit, unit, runs = 1 } = options;
  const shown = (value: number) => `${(value / (unit === 'kB' ? 1e3 : 1e6)).toFixed(0)} ${unit}`;
  return { what, ours: shown(bytes), against: '', figure: shown(bytes), target: `< ${shown(limit)}`, runs, met: bytes < limit };
}

/** The figures as a table for the terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'Sightline', 'against', 'figure', 'target', 'runs', ''],
    ...figures.map(({ what, ours, against, figure, target, runs, met }) => [
      what,
      ours,
      against,
      figure,
      target,
      String(runs),
      target === '' ? '' : met ? 'met' : 'MISSED',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}
