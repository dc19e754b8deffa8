import type { Answer } from '../../contract/answer.ts';
import { cypherFile } from '../cypher.ts';
import type { Database } from '../database.ts';
import { type Catalogue, catalogueOf, documentIdsOf } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { heldAt, hold, settled } from '../held.ts';
import { type DatabaseRecord, isTransient, type Transaction, toDate, toParameter } from '../neo4j.ts';
import { observed } from '../operation/observed.ts';
import { badParameter } from '../problem.ts';
import { answerFrom, rowOf, type Scope } from './answer.ts';
import type { Question } from './files.ts';
import { type Asked, allFilled, entityFilled, entitySlots, type Filled, fillsDirectly, refuseUnknown, slotOf } from './fill.ts';
import { remember, rememberedAnswer } from './remembered.ts';
import { resolveSlot } from './slots.ts';

const BY_ELEMENT_ID = cypherFile('scene/by-element-id');
const BY_ID = cypherFile('scene/by-id');

/**
 * Answers a question. One that was asked before gets the same answer as long as nothing in the database has changed.
 * @throws ProblemError for an unknown area, a missing, unknown or ambiguous slot
 */
export async function ask(database: Database, question: Question, asked: Asked): Promise<Answer> {
  refuseUnknown(question, asked);
  const known = rememberedAnswer(question, asked);
  if (known && known.bookmark === (await database.bookmark())) {
    observed.answers?.('whole');
    return known.answer;
  }
  await settled(database);
  const quick = await askAtOnce(database, question, asked);
  observed.answers?.(quick ? 'around' : 'nothing');
  if (quick) return quick;
  const answer = await database.read((transaction) => askStepByStep(transaction, question, asked));
  hold(database).catch(() => undefined);
  return answer;
}

/**
 * The common case from the page, in one round trip, or two where the answer does not hold what it was asked about: every slot
 * holds an id, nothing in the database has changed since the catalogue was seen to hold, and all ends of relationships came
 * along. In any other case there is no answer yet.
 */
async function askAtOnce(database: Database, question: Question, asked: Asked): Promise<Answer | undefined> {
  const scope = scopeOf(asked);
  const held = heldAt();
  if (!held || (scope.area !== null && !held.catalogue.areas.has(scope.area))) return undefined;
  const values = fillsDirectly(question, asked, held.catalogue);
  if (!values) return undefined;
  const collector = new GraphCollector();
  const rows: Answer['rows'] = [];
  const each = (record: DatabaseRecord) => rows.push(rowOf(record, collector));
  const answered = await database.query(question.cypher, parametersOf(values, scope, held.catalogue), each).catch((error) => {
    if (isTransient(error)) return undefined;
    throw error;
  });
  if (answered?.bookmark !== held.bookmark || collector.missingEnds().length > 0) return undefined;
  const slots = entitySlots(question, asked);
  // An empty answer holds nothing, not even what it was asked about.
  const ids = slots.map((name) => String(values[name])).filter((id) => !collector.node(id));
  if (ids.length > 0) {
    const atHand = (record: DatabaseRecord) => collector.keepAtHand(record.get('node'));
    const { bookmark } = await database.query(BY_ID, { ids }, atHand);
    if (bookmark !== held.bookmark) return undefined;
  }
  const entities = new Map<string, Filled>();
  for (const name of slots) {
    const node = collector.node(String(values[name]));
    const parameter = question.params[name];
    if (!node || parameter?.type !== 'entity' || !parameter.labels.includes(node.kind)) return undefined;
    entities.set(name, entityFilled({ found: node }, scope.area, held.catalogue));
  }
  const filled = allFilled(question, asked, entities);
  const answer = answerFrom({ question, filled, catalogue: held.catalogue, scope, keys: answered.keys, rows, collector });
  remember(question, asked, { bookmark: held.bookmark, answer });
  return answer;
}

/** Fills the slots by id, name or alias, and then asks, all in one transaction. */
async function askStepByStep(transaction: Transaction, question: Question, asked: Asked): Promise<Answer> {
  const scope = scopeOf(asked);
  const catalogue = await catalogueOf(transaction);
  if (scope.area !== null && !catalogue.areas.has(scope.area)) {
    throw badParameter('area', `There is no area "${scope.area}". The areas are ${[...catalogue.areas.keys()].join(', ')}.`);
  }
  const entities = new Map<string, Filled>();
  for (const name of entitySlots(question, asked)) {
    const resolved = await resolveSlot(transaction, slotOf(question, name, asked, scope.area), catalogue);
    entities.set(name, entityFilled(resolved, scope.area, catalogue));
  }
  const filled = allFilled(question, asked, entities);
  const values = Object.fromEntries(Object.entries(filled).map(([name, { value }]) => [name, value]));
  const result = transaction.run(question.cypher, parametersOf(values, scope, catalogue));
  const [{ records }, keys] = await Promise.all([result, result.keys()]);
  const collector = new GraphCollector();
  const rows = records.map((record) => rowOf(record, collector));
  const missing = collector.missingEnds();
  if (missing.length > 0) {
    const ends = await transaction.run(BY_ELEMENT_ID, { elementIds: missing });
    for (const record of ends.records) collector.cell(record.get('node'));
  }
  return answerFrom({ question, filled, catalogue, scope, keys: keys.map(String), rows, collector });
}

const scopeOf = ({ area, asAt }: Asked): Scope => ({ area: area ?? null, asAt: asAt ?? null });

/** What every question gets, beside its own values: the area, its documents, and the date. */
function parametersOf(values: Record<string, unknown>, { area, asAt }: Scope, catalogue: Catalogue): Record<string, unknown> {
  const own = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toParameter(value)]));
  return { ...own, area, asAt: toDate(asAt), documents: documentIdsOf(catalogue, area) };
}
