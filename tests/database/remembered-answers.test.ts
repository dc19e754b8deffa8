import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../contract/answer.ts';
import { hold } from '../../server/held.ts';
import { observed } from '../../server/operation/observed.ts';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions, type Question } from '../../server/questions/files.ts';
import type { Asked } from '../../server/questions/fill.ts';
import { datasetDatabase } from '../support/database.ts';

/** What is remembered makes an answer quicker, never another one. */
const database = datasetDatabase();
const took: string[] = [];
beforeAll(async () => {
  observed.answers = (remembered) => took.push(remembered);
  await hold(database);
});
afterAll(() => delete observed.answers);

/** What an answer took from memory, and the answer. */
async function asked(question: Question, asking: Asked): Promise<{ remembered: string | undefined; answer: Answer }> {
  const answer = await ask(database, question, asking);
  return { remembered: took.at(-1), answer };
}

/** The same question as the page asks it: its slots hold the ids of what was found. */
function byIds({ params }: Question, example: Question['examples'][number], { params: found }: Answer): Asked {
  const idOf = (name: string) => (found[name] as { node: string } | null)?.node ?? '';
  return {
    ...example,
    params: Object.fromEntries(
      Object.entries(example.params).map(([name, value]) => [name, params[name]?.type === 'entity' ? idOf(name) : value]),
    ),
  };
}

test.each([...loadQuestions().values()])('$id is answered in one round trip, and the second time from memory', async (question) => {
  for (const example of question.examples) {
    const byNames = await ask(database, question, example);
    const asking = byIds(question, example, byNames);
    // An area whose documents name nobody of the kind has no id to ask by.
    if (Object.entries(asking.params).some(([name, value]) => value === '' && example.params[name] !== '')) continue;
    const first = await asked(question, asking);
    expect(first.answer).toEqual(byNames);
    expect(['around', 'whole']).toContain(first.remembered);
    const second = await asked(question, asking);
    expect(second).toEqual({ remembered: 'whole', answer: byNames });
  }
});

test('whatever changes in the database, the next answer is a new one', async () => {
  const question = loadQuestions().get('who-holds-to-account');
  if (!question) throw new Error('There is no such question.');
  const asking: Asked = { params: { subject: 'suffolk/role/lscb-chair' }, area: 'suffolk' };
  const before = await ask(database, question, asking);
  await database.driver.executeQuery('MATCH (n:Role {id: $id}) SET n.name = $name', {
    id: 'suffolk/role/lscb-chair',
    name: 'Chair by another name',
  });
  const after = await asked(question, asking);
  expect(after.remembered).toBe('nothing');
  expect(after.answer.sentence).toContain('Chair by another name');
  expect(before.sentence).not.toContain('Chair by another name');
});
