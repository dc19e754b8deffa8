import { request } from 'node:http';
import { refused, stopped } from '../tests/database/hostile/queries.ts';
import { startApp } from './app.ts';
import { asked } from './asked.ts';
import { type Figure, table } from './figure.ts';
import { openBenchDatabase, say } from './home.ts';
import { quantile, type Times } from './side-by-side.ts';

/**
 * What other people notice while somebody sends hostile queries: the time of their questions, against the same with nobody else.
 * Alone: `npm run bench:hostile`.
 */
const QUIET = 200;
const MOST = 3;

async function hostile(url: string): Promise<Figure[]> {
  await asking(url, { times: 60 });
  const usual = await asking(url, { times: QUIET });
  const figures: Figure[] = [];
  for (const [kind, statements] of Object.entries({ ...refused, ...stopped })) {
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
    if (status !== 200 && status !== 422) say(`${status}: ${cypher.slice(0, 100)}`);
  }
  attacking.left = 0;
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
    const figures = await hostile(app.url);
    console.log(table(figures));
    if (figures.some(({ met }) => !met)) process.exitCode = 1;
  } finally {
    await app.close();
  }
} finally {
  await database.release();
}
