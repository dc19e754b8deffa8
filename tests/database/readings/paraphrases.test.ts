import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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
  slots: z.record(z.string(), z.string()).optional(),
});
const paraphrases = (name: string) =>
  Object.values(
    z.record(z.string(), z.array(paraphrase)).parse(parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'))),
  ).flat();

const database = datasetDatabase();
const questions = loadQuestions();
const read = textReader(questions);

/** What of the first reading is not as it should be. */
async function wrongly(one: z.infer<typeof paraphrase>): Promise<string[]> {
  const { readings } = await read(database, { text: one.text, area: one.at });
  const [first] = readings;
  if (first?.question !== one.question)
    return [
      `${one.text} → ${first?.question} ${first?.score} rather than ${one.question} (${readings.find((r) => r.question === one.question)?.score})`,
    ];
  const slots = Object.entries(one.slots ?? {}).filter(([name, id]) => first.slots[name]?.value !== id);
  return [
    ...slots.map(([name, id]) => `${one.text}: ${name} is ${first.slots[name]?.value} rather than ${id}`),
    ...(one.in && first.area !== one.in ? [`${one.text}: the area is ${first.area}`] : []),
  ];
}

describe.each([
  { name: 'tuned', least: 90 },
  { name: 'held-out', least: 80 },
])('$name', ({ name, least }) => {
  const all = paraphrases(name);
  let wrong: string[] = [];
  beforeAll(async () => {
    const found = await Promise.all(all.map(wrongly));
    wrong = found.flat();
  });

  test('every question is asked for', () => {
    expect(new Set(all.map(({ question }) => question))).toEqual(new Set(questions.keys()));
  });
  test(`at least ${least} in a hundred are read rightly, slots and areas included`, () => {
    const right =
      all.length -
      wrong.filter((line, index) => wrong.findIndex((other) => other.startsWith(line.split(/ →|: /)[0] ?? '')) === index).length;
    console.log(name, right, all.length, name === 'tuned' ? wrong.join('\n') : '');
    expect((right / all.length) * 100).toBeGreaterThanOrEqual(least);
  });
});
