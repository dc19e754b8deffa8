import { Database } from '../server/database.ts';
import { find } from '../server/findings/find.ts';
import { loadFindingRules } from '../server/findings/rules.ts';
import { hold } from '../server/held.ts';
import { type Driver, toDate } from '../server/neo4j.ts';
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

/**
 * The questions that are asked most, over HTTP, against their Cypher alone through the driver, in a read transaction as well:
 * asked again and again, as links and pages do, and for the first time.
 */
export async function answeredQuestions(against: Against): Promise<Figure[]> {
  const questions = loadQuestions();
  const figures: Figure[] = [];
  for (const { id, ...asking } of asked) {
    const question = questions.get(id);
    if (!question) throw new Error(`There is no question "${id}".`);
    const { again, anew } = await answered({ ...against, question, asking, runs: 250, warmUp: 300 });
    figures.push(...ratios(id, again, MOST), ...ratios(`${id}, for the first time`, anew));
  }
  return figures;
}

/**
 * Every question, as its first example asks it, in the same way, and also for the first time within the server, without HTTP and
 * the other process; and every rule of the findings, over all areas.
 */
export async function everyQuery(against: Against): Promise<Figure[]> {
  const figures: Figure[] = [];
  const database = new Database({ driver: against.driver, uri: '' });
  await hold(database);
  for (const question of loadQuestions().values()) {
    const [example] = question.examples;
    if (!example) continue;
    const rounds = { runs: 60, warmUp: 150 };
    const { again, anew } = await answered({ ...against, question, asking: example, ...rounds });
    const within = await answeredWithin({ ...against, database, question, asking: example, ...rounds });
    const words = `question ${question.id}`;
    figures.push(
      ...medianOf(words, again, MOST.median),
      ...medianOf(`${words}, for the first time, within the server`, within, MOST.median),
      ...medianOf(`${words}, for the first time`, anew, undefined),
    );
  }
  for (const rule of loadFindingRules().values()) {
    const statement = await statementOf(against.driver, rule.cypher, (database) => find(database, [rule], {}));
    const ours = () => call(`${against.url}/api/findings?rule=${rule.id}`);
    const times = await sideBySide({ ours, against: () => alone(against.driver, statement), runs: 60, warmUp: 150 });
    figures.push(...medianOf(`finding ${rule.id}`, times, MOST.median));
  }
  return figures;
}

const medianOf = (words: string, times: Sides, median: number | undefined): Figure[] => ratios(words, times, { median }).slice(0, 1);

type Asking = Against & { question: Question; asking: Omit<Asked, 'asAt'>; runs: number; warmUp: number };

/** A question asked again and again, and anew: each time as at a day that nobody has asked for yet, so that nothing is remembered. */
async function answered(options: Asking): Promise<{ again: Sides; anew: Sides }> {
  const { url, driver, question, asking, ...rounds } = options;
  const { text, parameters } = await statementOfQuestion(driver, question, asking);
  const params = withIds(question, asking.params, parameters);
  const over = (asAt?: string) =>
    call(`${url}/api/questions/${question.id}/answer`, { params, ...(asking.area && { area: asking.area }), ...(asAt && { asAt }) });
  const [our, their] = [days(), days()];
  return {
    again: await sideBySide({ ours: () => over(), against: () => alone(driver, { text, parameters }), ...rounds }),
    anew: await sideBySide({
      ours: () => over(our.next().value),
      against: () => alone(driver, { text, parameters: { ...parameters, asAt: toDate(their.next().value) } }),
      ...rounds,
    }),
  };
}

/** A question asked anew in this process: what the answer itself takes, put together from what the query gives. */
async function answeredWithin({ driver, database, question, asking, ...rounds }: Asking & { database: Database }): Promise<Sides> {
  const { text, parameters } = await statementOfQuestion(driver, question, asking);
  const params = withIds(question, asking.params, parameters);
  const [our, their] = [days(), days()];
  return sideBySide({
    ours: () => ask(database, question, { ...asking, params, asAt: our.next().value }),
    against: () => alone(driver, { text, parameters: { ...parameters, asAt: toDate(their.next().value) } }),
    ...rounds,
  });
}

/** One day after the other, beginning where all of the documents hold. */
function* days(year = 2020): Generator<string, string> {
  for (let day = Date.UTC(year, 5, 1); ; day += 86_400_000) yield new Date(day).toISOString().slice(0, 10);
}
/** What this process has answered it would not ask again. */
const unasked = days(2100);

/** As the page asks: its slots hold the ids of what their names were found to mean. */
const withIds = (question: Question, params: Asked['params'], parameters: Statement['parameters']): Asked['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, question.params[name]?.type === 'entity' ? String(parameters[name]) : value]),
  );

const alone = (driver: Driver, { text, parameters }: Statement) => driver.executeQuery(text, parameters, { routing: 'READ' });

/** A question's own Cypher with the parameters that the server gives it. */
async function statementOfQuestion(driver: Driver, question: Question, asking: Omit<Asked, 'asAt'>): Promise<Statement> {
  const asAt = unasked.next().value;
  const { text, parameters } = await statementOf(driver, question.cypher, (database) => ask(database, question, { ...asking, asAt }));
  return { text, parameters: { ...parameters, asAt: null } };
}

/** The query's own Cypher with the parameters that the server gives it. */
async function statementOf(driver: Driver, cypher: string, work: (database: Database) => Promise<unknown>): Promise<Statement> {
  const recorder = recording(driver);
  await work(new Database({ driver: recorder.driver, uri: '' }));
  const statement = recorder.statements.findLast(({ text }) => text === cypher);
  if (!statement) throw new Error('It was not asked.');
  return statement;
}
