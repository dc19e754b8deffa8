import { randomUUID } from 'node:crypto';
import { call } from './app.ts';
import { asked } from './asked.ts';
import { type Figure, ratios } from './figure.ts';
import { type Times, timed } from './side-by-side.ts';

/** How many diagrams a batch draws, and how many answers are timed beside each. */
const DIAGRAMS = 50;
const ANSWERS = 150;
const ROUNDS = 3;
/** As often as some people at work ask; without a pause, the answers would be in each other's way. */
const PAUSE = 12;

/** What the server's other answers take while it draws a batch, against what they take otherwise. */
export async function batch(url: string): Promise<Figure[]> {
  const ids = await savedItems(url);
  const times = { ours: [] as Times, against: [] as Times };
  await drawn(url, ids.slice(0, 5));
  await answers(url, ANSWERS);
  for (let round = 0; round < ROUNDS; round++) {
    times.against.push(...(await answers(url, ANSWERS)));
    let drawing = true;
    const whole = drawn(url, ids).finally(() => {
      drawing = false;
    });
    times.ours.push(...(await answers(url, Number.POSITIVE_INFINITY, () => drawing)));
    await whole;
  }
  for (const id of ids) await fetch(`${url}/api/saved/${id}`, { method: 'DELETE' });
  return ratios(`an answer during a batch of ${DIAGRAMS}`, times, { median: 1.5 });
}

/** Questions of every kind that the answers' bench asks, saved under different titles. */
async function savedItems(url: string): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < DIAGRAMS; index++) {
    const { id: question, params, area } = asked[index % asked.length] as (typeof asked)[number];
    const content = { what: 'question', question, params, area };
    const reply = await fetch(`${url}/api/saved`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: `Bench ${index}`, folder: 'Bench', content }),
    });
    ids.push(((await reply.json()) as { id: string }).id);
  }
  return ids;
}

const drawn = (url: string, ids: readonly string[]): Promise<void> =>
  call(`${url}/api/saved.zip`, { batch: randomUUID(), ids, format: 'png', options: {} });

async function answers(url: string, most: number, goesOn: () => boolean = () => true): Promise<Times> {
  const [{ id, params, area }] = asked;
  const times: Times = [];
  while (times.length < most && goesOn()) {
    times.push(await timed(() => call(`${url}/api/questions/${id}/answer`, { params, area })));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return times;
}
