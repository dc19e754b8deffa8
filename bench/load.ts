import { setTimeout as sleep } from 'node:timers/promises';
import autocannon, { type Request, type Result } from 'autocannon';
import { databaseFolders } from '../server/database/folders.ts';
import { readInstance } from '../server/database/instance.ts';
import { type App, startApp } from './app.ts';
import { type Figure, table } from './figure.ts';
import { home, openBenchDatabase, say } from './home.ts';
import { type Memory, megabytes, memoryOf } from './load/memory.ts';
import { users } from './load/users.ts';
import { quantile, type Times } from './side-by-side.ts';

/**
 * Fifty people at once, each of whom asks the next thing as soon as the last is answered: whether anything fails, whether the
 * memory stays as it is, and how much longer the slowest of a hundred wait than most.
 *
 * `npm run bench:load`, or `npm run bench:load -- 60` for so many seconds instead of ten minutes.
 */
const SECONDS = Number(process.argv[2] ?? 600);
const MOST = 5;
/** Memory at the end, against that in the middle. */
const FLAT = 1.1;

/** Times by what people do, and for each by request: some take longer than others by their nature. */
type Load = { times: Map<string, Map<number, Times>>; faults: Map<string, number>; memory: Memory[] };

async function load(app: App): Promise<Load> {
  const kinds = await users(app.url);
  const run = async (seconds: number): Promise<Load> => {
    const times: Load['times'] = new Map();
    const faults = new Map<string, number>();
    const memory: Memory[] = [];
    const database = readInstance(databaseFolders(home))?.pid ?? 0;
    const ended = new AbortController();
    const watching = (async () => {
      while (!ended.signal.aborted) {
        memory.push(memoryOf({ app: app.pid, database }));
        await sleep((seconds * 1000) / 100, undefined, { signal: ended.signal }).catch(() => undefined);
      }
    })();
    await Promise.all(
      kinds.map(async ({ what, people, requests }) => {
        const taken = times.get(what) ?? new Map<number, Times>();
        times.set(what, taken);
        /** How many replies each person has had: they go through the requests in order. */
        const replies = new Map<object, number>();
        const told = telling(what, requests);
        const running = autocannon({ url: app.url, connections: people, duration: seconds, timeout: 30, requests: told });
        running.on('response', (person, _, __, milliseconds) => {
          const place = replies.get(person) ?? 0;
          replies.set(person, place + 1);
          const request = place % requests.length;
          const same = taken.get(request) ?? [];
          taken.set(request, same);
          same.push(milliseconds);
        });
        const result = await running;
        const failures = failed(result);
        faults.set(what, (faults.get(what) ?? 0) + failures);
        if (failures > 0)
          say(`${what}: ${failures} failed (${JSON.stringify(result.statusCodeStats)}, ${result.timeouts} without a reply)`);
      }),
    );
    ended.abort();
    await watching;
    return { times, faults, memory };
  };
  say('Warming up …');
  await run(Math.min(20, SECONDS));
  say(`Fifty people, ${SECONDS} s …`);
  return run(SECONDS);
}

/** The same requests, which say what a reply was that tells of a failure. */
const telling = (what: string, requests: readonly Request[]): Request[] =>
  requests.map((request) => ({
    ...request,
    onResponse: (status, body, context) => {
      if (status >= 300) say(`${what}: ${status} ${request.method} ${request.path} ${body.slice(0, 300)}`);
      request.onResponse?.(status, body, context);
    },
  }));

const failed = ({ errors, timeouts, non2xx }: Result): number => errors + timeouts + non2xx;

function figures({ times, faults, memory }: Load): Figure[] {
  const kinds = [...times].map(([what, taken]) => ({ what, taken: [...taken.values()] }));
  const all = kinds.flatMap(({ taken }) => taken.flat());
  const failures = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const shown = { what: 'failed requests', ours: String(failures), against: `of ${all.length}`, figure: String(failures) };
  return [
    { ...shown, target: '0', runs: all.length, met: failures === 0 },
    waiting('all that was asked', all, MOST),
    beside(
      'the same, each against the median of its own kind',
      kinds.flatMap(({ taken }) => taken),
      MOST,
    ),
    ...kinds.map(({ what, taken }) => beside(what, taken)),
    ...(['app', 'helpers', 'database'] as const).map((which) => flat(which, memory)),
  ];
}

/** The 99th percentile against the median; in milliseconds. */
function waiting(what: string, times: Times, most: number): Figure {
  const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  return {
    what: `${what}: p99 against the median`,
    ours: `${p99.toFixed(0)} ms`,
    against: `${median.toFixed(0)} ms`,
    figure: `${(p99 / median).toFixed(2)} ×`,
    target: `≤ ${most} ×`,
    runs: times.length,
    met: p99 <= most * median,
  };
}

/** How many times as long as usual one request in a hundred takes, where what is usual is the median of the same request. */
function beside(what: string, requests: readonly Times[], most?: number): Figure {
  const medians = requests.map((times) => quantile(times, 0.5));
  const shares = requests.flatMap((times, index) => times.map((time) => time / (medians[index] ?? Number.NaN)));
  const p99 = quantile(shares, 0.99);
  return {
    what: `${what}: p99 against the median`,
    ours: '',
    against: `${Math.min(...medians).toFixed(0)} to ${Math.max(...medians).toFixed(0)} ms`,
    figure: `${p99.toFixed(2)} ×`,
    target: most === undefined ? '' : `≤ ${most} ×`,
    runs: shares.length,
    met: most === undefined || p99 <= most,
  };
}

/** Resident memory: at the start, in the middle, at the end; the medians of ten looks each, so that a moment's garbage counts for nothing. */
function flat(which: keyof Memory, memory: readonly Memory[]): Figure {
  const at = (share: number) => {
    const first = Math.round(share * Math.max(0, memory.length - 10));
    return quantile(
      memory.slice(first, first + 10).map((one) => one[which]),
      0.5,
    );
  };
  const [start, middle, end] = [at(0), at(0.5), at(1)];
  const names = { app: 'the app', helpers: 'processes that it has started', database: 'the database' };
  return {
    what: `memory of ${names[which]}: start, middle, end`,
    ours: `${megabytes(start)}, ${megabytes(middle)}, ${megabytes(end)} MB`,
    against: '',
    figure: `${(end / middle).toFixed(2)} ×`,
    target: which === 'helpers' ? '' : `≤ ${FLAT} ×`,
    runs: memory.length,
    met: which === 'helpers' || end <= FLAT * middle,
  };
}

const database = await openBenchDatabase();
try {
  const app = await startApp();
  try {
    const found = figures(await load(app));
    console.log(table(found));
    if (found.some(({ met }) => !met)) process.exitCode = 1;
  } finally {
    await app.close();
  }
} finally {
  await database.release();
}
