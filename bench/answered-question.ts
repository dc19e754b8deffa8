import { Database } from '../server/database.ts';
import { find } from '../server/findings/find.ts';
import { loadFindingRules } from '../server/findings/rules.ts';
import type { Driver } from '../server/neo4j.ts';
import { ask } from '../server/questions/ask.ts';
import { loadQuestions, type Question } from '../server/questions/files.ts';
import type { Asked } from '../server/questions/fill.ts';
import { call } from './app.ts';
import { asked } from './asked.ts';
import { type Figure, ratios } from './figure.ts';
import { recording, type Statement } from './recording.ts';
import { type Sides, sideBySide } from './side-by-side.ts';

type Against = { url: string; driver: Driver };
const MOST = { median: 1.3, p95: 1.5 };

/** The questions that are asked most, over HTTP, against their Cypher alone through the driver, in a read transaction as well. */
export async function answeredQuestions({ url, driver }: Against): Promise<Figure[]> {
  const questions = loadQuestions();
  const figures: Figure[] = [];
  for (const { id, ...asking } of asked) {
    const question = questions.get(id);
    if (!question) throw new Error(`There is no question "${id}".`);
    const times = await answered({ url, driver, question, asking, runs: 250, warmUp: 300 });
    figures.push(...ratios(id, times, MOST));
  }
  return figures;
}

/** Every question, as its first example asks it, in the same way; and every rule of the findings, over all areas. */
export async function everyQuery({ url, driver }: Against): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const question of loadQuestions().values()) {
    const [example] = question.examples;
    if (!example) continue;
    const times = await answered({ url, driver, question, asking: example, runs: 60, warmUp: 250 });
    figures.push(...ratios(`question ${question.id}`, times, { median: MOST.median }));
  }
  for (const rule of loadFindingRules().values()) {
    const statement = await statementOf(driver, rule.cypher, (database) => find(database, [rule], {}));
    const ours = () => call(`${url}/api/findings?rule=${rule.id}`);
    const times = await sideBySide({ ours, against: alone(driver, statement), runs: 60, warmUp: 250 });
    figures.push(...ratios(`finding ${rule.id}`, times, { median: MOST.median }));
  }
  return figures;
}

async function answered(
  options: Against & { question: Question; asking: Omit<Asked, 'asAt'>; runs: number; warmUp: number },
): Promise<Sides> {
  const { url, driver, question, asking, runs, warmUp } = options;
  const statement = await statementOf(driver, question.cypher, (database) => ask(database, question, asking));
  const body = { params: withIds(question, asking.params, statement), ...(asking.area && { area: asking.area }) };
  const ours = () => call(`${url}/api/questions/${question.id}/answer`, body);
  return await sideBySide({ ours, against: alone(driver, statement), runs, warmUp });
}

/** As the page asks: its slots hold the ids of what their names were found to mean. */
const withIds = (question: Question, params: Asked['params'], { parameters }: Statement): Asked['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, question.params[name]?.type === 'entity' ? String(parameters[name]) : value]),
  );

const alone =
  (driver: Driver, { text, parameters }: Statement) =>
  () =>
    driver.executeQuery(text, parameters, { routing: 'READ' });

/** The query's own Cypher with the parameters that the server gives it. */
async function statementOf(driver: Driver, cypher: string, work: (database: Database) => Promise<unknown>): Promise<Statement> {
  const recorder = recording(driver);
  await work(new Database({ driver: recorder.driver, uri: '' }));
  const statement = recorder.statements.findLast(({ text }) => text === cypher);
  if (!statement) throw new Error('It was not asked.');
  return statement;
}
