import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadFindingRules } from '../../../server/findings/rules.ts';
import { loadQuestions } from '../../../server/questions/files.ts';
import { textReader } from '../../../server/readings/reader.ts';
import { datasetDatabase } from '../../support/database.ts';

/**
 * A text, the question or the rule of the findings that it asks for, and what it names: in the area chosen on the page (`at`)
 * or in its own words (`in`). `unheeded` is the "not" of a text that no question takes up.
 */
const paraphrase = z.strictObject({
  text: z.string(),
  question: z.string().optional(),
  finding: z.string().optional(),
  unheeded: z.string().nullable().default(null),
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
const read = textReader({ questions, rules: loadFindingRules() });

/** What of the first reading is not as it should be; nothing where it is read rightly. */
async function wrongly({ text, question, finding, at, in: area, unheeded, slots }: Paraphrase): Promise<string | undefined> {
  const { readings, findings } = await read(database, { text, area: at });
  const [first] = readings;
  const [rule] = findings;
  const before = rule && rule.score > (first?.score ?? 0) ? rule : undefined;
  if (finding) return before?.rule === finding ? undefined : `"${text}" is read as ${before?.rule ?? first?.question}, not ${finding}`;
  if (before || first?.question !== question) return `"${text}" is read as ${before?.rule ?? first?.question}, not ${question}`;
  if (first?.unheeded !== unheeded) return `"${text}" leaves "${first?.unheeded}" unheeded, not "${unheeded}"`;
  const wrong = Object.entries(slots).find(([slot, id]) => first.slots[slot]?.value !== id);
  if (wrong) return `"${text}": ${wrong[0]} is ${first.slots[wrong[0]]?.value}, not ${wrong[1]}`;
  return area && first.area !== area ? `"${text}": the area is ${first.area}, not ${area}` : undefined;
}

test.each([
  { set: 'tuned', least: 90 },
  { set: 'held-out', least: 85 },
])('of the $set paraphrases at least $least in a hundred are read rightly, with their slots and areas', async ({ set, least }) => {
  const all = paraphrases(set);
  const wrong: string[] = [];
  for (const one of all) {
    const line = await wrongly(one);
    if (line) wrong.push(line);
  }
  const share = (1 - wrong.length / all.length) * 100;
  expect(share, `${share} in a hundred:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(least);
});

test('every question is among the tuned paraphrases', () => {
  expect(new Set(paraphrases('tuned').flatMap(({ question }) => question ?? []))).toEqual(new Set(questions.keys()));
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

test('where no area is chosen and a name means things of several, none is picked: the areas are the choice, then each', async () => {
  const { readings, clear } = await read(database, { text: 'who can escalate to the Chief Executive' });
  expect(readings[0]).toMatchObject({ open: ['role'], area: null });
  expect(readings[0]?.slots.role?.among).toEqual(expect.arrayContaining(['knowsley', 'suffolk']));
  expect(readings.map(({ slots }) => slots.role?.value)).toContain('suffolk/role/chief-executive');
  expect(clear).toBe(false);
  const near = (await read(database, { text: 'how is the DCS connected to the Knowsley Strategic Board' })).readings[0];
  expect(near).toMatchObject({ open: [], slots: { from: { value: 'knowsley/role/dcs' } } });
});

test('"who does not …" is never read as "who does …" in silence', async () => {
  const { readings, clear } = await read(database, { text: "who doesn't sit on the LSCB", area: 'suffolk' });
  expect(readings.filter(({ question }) => question === 'who-sits-on').map(({ unheeded }) => unheeded)).toEqual(["doesn't"]);
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
