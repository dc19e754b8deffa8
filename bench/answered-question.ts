import { Database } from '../server/database.ts';
import type { Driver } from '../server/neo4j.ts';
import { ask } from '../server/questions/ask.ts';
import { loadQuestions, type Question } from '../server/questions/files.ts';
import { call } from './app.ts';
import { asked } from './asked.ts';
import { type Figure, ratios } from './figure.ts';
import { recording, type Statement } from './recording.ts';
import { sideBySide } from './side-by-side.ts';

/** An answered question over HTTP, against its Cypher alone through the driver, in a read transaction as well. */
export async function answeredQuestions({ url, driver }: { url: string; driver: Driver }): Promise<Figure[]> {
  const questions = loadQuestions();
  const figures: Figure[] = [];
  for (const { id, params, area } of asked) {
    const question = questions.get(id);
    if (!question) throw new Error(`There is no question "${id}".`);
    const { text, parameters } = await statementOf(driver, question, { params, area });
    const times = await sideBySide({
      ours: () => call(`${url}/api/questions/${id}/answer`, { params, area }),
      against: () => driver.executeQuery(text, parameters, { routing: 'READ' }),
      runs: 250,
      warmUp: 300,
    });
    figures.push(...ratios(id, times, { median: 1.3, p95: 1.5 }));
  }
  return figures;
}

/** The question's own Cypher with the parameters that the server gives it. */
async function statementOf(driver: Driver, question: Question, asked: Parameters<typeof ask>[2]): Promise<Statement> {
  const recorder = recording(driver);
  await ask(new Database({ driver: recorder.driver, uri: '' }), question, asked);
  const statement = recorder.statements.findLast(({ text }) => text === question.cypher);
  if (!statement) throw new Error(`"${question.id}" was not asked.`);
  return statement;
}
