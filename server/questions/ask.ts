import type { Answer } from '../../contract/answer.ts';
import { cypherFile } from '../cypher.ts';
import { type Catalogue, catalogueOf, citationsOf, documentIdsOf, lastCatalogue, searchedIn } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { type Result, type Transaction, toDate, toParameter } from '../neo4j.ts';
import { badParameter } from '../problem.ts';
import type { Question } from './files.ts';
import {
  type Asked,
  chosenTypes,
  emptyFilled,
  entityFilled,
  entitySlots,
  type Filled,
  fillsDirectly,
  plainFilled,
  refuseUnknown,
  slotOf,
} from './fill.ts';
import { answerInWords, askedInWords } from './sentence.ts';
import { byId, resolveSlot } from './slots.ts';

const BY_ELEMENT_ID = cypherFile('scene/by-element-id');

/**
 * Answers a question in one read transaction. Slots that hold ids, the common case from the page, are looked up while the
 * question itself runs, so that an answer costs one round trip.
 * @throws ProblemError for an unknown area, a missing, unknown or ambiguous slot
 */
export async function ask(transaction: Transaction, question: Question, asked: Asked): Promise<Answer> {
  const area = asked.area ?? null;
  const asAt = asked.asAt ?? null;
  refuseUnknown(question, asked);
  const catalogueSoon = catalogueOf(transaction);
  const slots = entitySlots(question, asked);
  // Sent before anything is awaited: the driver pipelines what one transaction is given. It counts if what the server
  // remembers of the documents still holds, and if there is such an entity for every id.
  const guess = lastCatalogue();
  const direct = guess && fillsDirectly(question, asked);
  const scope = (catalogue: Catalogue) => ({ area, asAt: toDate(asAt), documents: documentIdsOf(catalogue, area) });
  const early = direct && run(transaction, question, { ...direct, ...scope(guess) });
  const lookups = early ? slots.map((name) => byId(transaction, slotOf(question, name, asked, area))) : [];
  const [catalogue, ...found] = await Promise.all([catalogueSoon, ...lookups]);
  if (area !== null && !catalogue.areas.has(area)) {
    throw badParameter('area', `There is no area "${area}". The areas are ${[...catalogue.areas.keys()].join(', ')}.`);
  }
  const filled: Record<string, Filled> = {};
  for (const [name, parameter] of Object.entries(question.params)) {
    if (parameter.type !== 'entity') filled[name] = plainFilled(name, parameter, asked);
    else if (!slots.includes(name)) filled[name] = emptyFilled(parameter);
    else {
      const node = found[slots.indexOf(name)];
      const resolved = node ? { found: node } : await resolveSlot(transaction, slotOf(question, name, asked, area), catalogue);
      filled[name] = entityFilled(resolved, area, catalogue);
    }
  }
  const values = Object.fromEntries(Object.entries(filled).map(([name, { value }]) => [name, value]));
  const holds = early && catalogue === guess && found.every(Boolean);
  const result = holds ? early : run(transaction, question, { ...values, ...scope(catalogue) });
  return answerOf({ transaction, question, filled, catalogue, area, asAt, result });
}

async function answerOf(options: {
  transaction: Transaction;
  question: Question;
  filled: Record<string, Filled>;
  catalogue: Catalogue;
  area: string | null;
  asAt: string | null;
  result: Result;
}): Promise<Answer> {
  const { transaction, question, filled, catalogue, area, asAt } = options;
  const { records } = await options.result;
  const columns = (await options.result.keys()).map(String);
  const collector = new GraphCollector();
  const rows = records.map((record) => Object.fromEntries(columns.map((column) => [column, collector.cell(record.get(column))])));
  const missing = collector.missingEnds();
  if (missing.length > 0) {
    const ends = await transaction.run(BY_ELEMENT_ID, { elementIds: missing });
    for (const record of ends.records) collector.cell(record.get('node'));
  }
  const graph = collector.graph();
  const types = question.follows.length > 0 ? question.follows : chosenTypes(question, filled);
  const shown = Object.fromEntries(Object.entries(filled).map(([name, { shown }]) => [name, shown]));
  return {
    question: { id: question.id, phrase: question.phrase, asked: askedInWords(question, filled), drawing: question.drawing },
    params: shown,
    sentence: answerInWords({ question, count: rows.length, slots: filled, catalogue }),
    columns,
    rows,
    graph,
    citations: citationsOf(catalogue, graph),
    searched: searchedIn({ catalogue, area, asAt, types }),
    notes: Object.values(filled).flatMap(({ note }) => note ?? []),
  };
}

const run = (transaction: Transaction, question: Question, values: Record<string, unknown>): Result => {
  const result = transaction.run(
    question.cypher,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toParameter(value)])),
  );
  // Awaited later; a failure is reported there.
  result.catch(() => undefined);
  return result;
};
