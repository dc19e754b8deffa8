import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadQuestions } from '../../../server/questions/files.ts';
import { textReader } from '../../../server/readings/reader.ts';
import { datasetDatabase } from '../../support/database.ts';

/** A text, what it asks, and what it names: in the area chosen on the page (`at`) or in its own words (`in`). */
const paraphrase = z.strictObject({
  text: z.string(),
  question: z.string(),
  at: z.string().optional(),
  in: z.string().optional(),
  slots: z.record(z.string(), z.string()).default({}),
});
type Paraphrase = z.infer<typeof paraphrase>;

function paraphrases(name: string): Paraphrase[] {
  const file = readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8');
  return Object.values(z.record(z.string(), z.array(paraphrase)).parse(parse(file))).flat();
}

const database = datasetDatabase();
const questions = loadQuestions();
const read = textReader(questions);

/** What of the first reading is not as it should be; nothing where it is read rightly. */
async function wrongly({ text, question, at, in: area, slots }: Paraphrase): Promise<string | undefined> {
  const [first] = (await read(database, { text, area: at })).readings;
  if (first?.question !== question) return `"${text}" is read as ${first?.question}, not ${question}`;
  const wrong = Object.entries(slots).find(([slot, id]) => first.slots[slot]?.value !== id);
  if (wrong) return `"${text}": ${wrong[0]} is ${first.slots[wrong[0]]?.value}, not ${wrong[1]}`;
  return area && first.area !== area ? `"${text}": the area is ${first.area}, not ${area}` : undefined;
}

test.each([
  { set: 'tuned', least: 90 },
  { set: 'held-out', least: 85 },
])('of the $set paraphrases at least $least in a hundred are read rightly, with their slots and areas', async ({ set, least }) => {
  const all = paraphrases(set);
  const wrong = (await Promise.all(all.map(wrongly))).filter((line) => line !== undefined);
  const share = (1 - wrong.length / all.length) * 100;
  expect(share, `${share} in a hundred:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(least);
});

test('every question is among the tuned paraphrases', () => {
  expect(new Set(paraphrases('tuned').map(({ question }) => question))).toEqual(new Set(questions.keys()));
});

test('a date in the text is the picture’s date, a month fills its slot, and an area in the text goes before the page’s', async () => {
  const first = async (text: string) => (await read(database, { text, area: 'suffolk', asAt: '2020-05-01' })).readings[0];
  expect(await first('who sat on the MSCB in Medway on 1 June 2019')).toMatchObject({
    question: 'who-sits-on',
    slots: { board: { value: 'medway/board/mscb' } },
    area: 'medway',
    asAt: '2019-06-01',
  });
  expect(await first('what is due in September 2019 in Medway')).toMatchObject({
    question: 'what-is-due-in',
    slots: { month: { value: '9' } },
    asAt: '2019-09-01',
  });
});

test('a name that the area does not know is kept as typed, and offered from where it is known', async () => {
  const { readings, clear } = await read(database, { text: 'who can escalate to the Chief Executive', area: 'kent' });
  expect(readings[0]).toMatchObject({ slots: { role: { value: 'Chief Executive' } }, area: 'kent' });
  expect(readings.map(({ slots }) => slots.role?.value)).toContain('suffolk/role/chief-executive');
  expect(clear).toBe(false);
});

test('a slot that nothing fills is asked for, and a name alone asks nothing', async () => {
  expect((await read(database, { text: 'who sits on' })).readings[0]).toMatchObject({ question: 'who-sits-on', open: ['board'] });
  expect((await read(database, { text: 'Health and Wellbeing Board', area: 'suffolk' })).named).toBe(true);
});

test('what says nothing is read as nothing, whatever is typed', async () => {
  for (const text of [
    '',
    '   ',
    'zork',
    '{role}',
    '"); MATCH (n) DETACH DELETE n //',
    '😀'.repeat(70),
    '^$.*+?()[]{}|\\',
    'a'.repeat(300),
  ]) {
    expect((await read(database, { text })).clear, text).toBe(false);
  }
});
