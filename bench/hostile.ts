import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { MISUSED, PROBLEM } from '../cli/status.ts';
import { openDriver } from '../server/neo4j.ts';
import { projectRoot } from '../server/project-root.ts';
import { refused } from '../tests/database/hostile/refused.ts';
import { stateOf } from '../tests/database/hostile/state.ts';
import { stopped } from '../tests/database/hostile/stopped.ts';
import { startApp } from './app.ts';
import { asked } from './asked.ts';
import { type Figure, table } from './figure.ts';
import { home, openBenchDatabase, say } from './home.ts';
import { quantile, type Times } from './side-by-side.ts';

/**
 * What other people notice while somebody sends hostile queries: the time of their questions, against the same with nobody else;
 * then all of those queries by the command line, and whether the database is what it was. Alone: `npm run bench:hostile`.
 */
const all = { ...refused, ...stopped };
const QUIET = 200;
const MOST = 3;

async function hostile(url: string): Promise<Figure[]> {
  await asking(url, { times: 60 });
  const usual = await asking(url, { times: QUIET });
  const figures: Figure[] = [];
  for (const [kind, statements] of Object.entries(all)) {
    say(`${kind} …`);
    const [meanwhile] = await Promise.all([asking(url, { while: () => attacking.left > 0 }), attack(url, statements)]);
    figures.push(...compared(kind, { usual, meanwhile }));
  }
  return figures;
}

const attacking = { left: 0 };

/** Sends one after the other, as quickly as they are answered. */
async function attack(url: string, statements: readonly string[]): Promise<void> {
  attacking.left = 1;
  for (const cypher of statements) {
    const status = await post(`${url}/api/query`, { cypher, seconds: 5 });
    noted('HTTP', cypher, status === 422 || (status === 200 && !isRefused(cypher)), status);
  }
  attacking.left = 0;
}

/** The same as a person at a terminal sends it, each in a process of its own. */
async function byCommandLine(): Promise<void> {
  const env = { ...process.env, NEO4J_URI: '', SIGHTLINE_HOME: home, SIGHTLINE_AUDIT_FOLDER: `${home}/audit` };
  for (const cypher of Object.values(all).flat()) {
    const child = spawn(process.execPath, [join(projectRoot, 'cli/main.ts'), 'query', cypher, '--seconds', '5'], { env, stdio: 'ignore' });
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    noted('the command line', cypher, status === MISUSED || status === PROBLEM || (status === 0 && !isRefused(cypher)), status);
  }
}

const isRefused = (cypher: string): boolean => Object.values(refused).flat().includes(cypher);
const tried: Record<string, { held: number; of: number }> = {};
function noted(by: string, cypher: string, held: boolean, status: number | null): void {
  const count = tried[by] ?? { held: 0, of: 0 };
  tried[by] = count;
  count.of++;
  if (held) count.held++;
  else say(`${by}, ${status}: ${cypher.slice(0, 100)}`);
}

function outcome(unchanged: boolean): Figure[] {
  const one = (what: string, shown: string, met: boolean, runs: number): Figure => ({
    ...{ what, ours: shown, against: '', figure: shown, target: 'all', runs, met },
  });
  return [
    ...Object.entries(tried).map(([by, { held, of }]) => one(`refused, or stopped in time, by ${by}`, `${held} of ${of}`, held === of, of)),
    one('the database is what it was', unchanged ? 'yes' : 'no', unchanged, 1),
  ];
}

/** Asks questions one after the other, as a person's page does. */
async function asking(url: string, until: { times: number } | { while: () => boolean }): Promise<Times> {
  const times: Times = [];
  const goesOn = () => ('times' in until ? times.length < until.times : until.while() || times.length < 20);
  while (goesOn()) {
    const question = asked[times.length % asked.length] ?? asked[0];
    const began = performance.now();
    const status = await post(`${url}/api/questions/${question.id}/answer`, { params: question.params, area: question.area });
    if (status !== 200) throw new Error(`A question was answered with ${status}.`);
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return times;
}

function compared(kind: string, { usual, meanwhile }: { usual: Times; meanwhile: Times }): Figure[] {
  return [0.5, 0.95].map((share) => {
    const [ours, against] = [quantile(meanwhile, share), quantile(usual, share)];
    return {
      what: `a question during: ${kind}, ${share === 0.5 ? 'median' : 'p95'}`,
      ours: `${ours.toFixed(1)} ms`,
      against: `${against.toFixed(1)} ms`,
      figure: `${(ours / against).toFixed(2)} ×`,
      target: share === 0.5 ? `≤ ${MOST} ×` : '',
      runs: meanwhile.length,
      met: share !== 0.5 || ours <= MOST * against,
    };
  });
}

function post(url: string, body: unknown): Promise<number> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (reply) => {
      reply.resume();
      reply.once('end', () => resolve(reply.statusCode ?? 0));
      reply.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(text);
  });
}

const database = await openBenchDatabase();
try {
  const app = await startApp();
  try {
    const { uri, username, password } = database;
    const driver = openDriver({ uri, username, password });
    const before = await stateOf(driver);
    const figures = await hostile(app.url);
    say('by the command line …');
    await byCommandLine();
    const after = await stateOf(driver);
    const unchanged = isDeepStrictEqual(after, before);
    if (!unchanged) say(`before: ${JSON.stringify(before)}\nafter: ${JSON.stringify(after)}`);
    figures.push(...outcome(unchanged));
    await driver.close();
    console.log(table(figures));
    if (figures.some(({ met }) => !met)) process.exitCode = 1;
  } finally {
    await app.close();
  }
} finally {
  await database.release();
}
