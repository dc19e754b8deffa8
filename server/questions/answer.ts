import type { Answer } from '../../contract/answer.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import { type Catalogue, citationsOf, searchedIn } from '../graph/catalogue.ts';
import type { GraphCollector } from '../graph/collector.ts';
import type { DatabaseRecord } from '../neo4j.ts';
import type { Question } from './files.ts';
import { chosenTypes, type Filled } from './fill.ts';
import { answerInWords, askedInWords } from './sentence.ts';

export type Scope = { area: string | null; asAt: string | null };

/** What the answer needs at hand without showing it as a column: the ends of its relationships, and what its slots hold. */
const CONTEXT = 'context';

/** A record as a row of cells, column by column; what it holds joins the collector's graph. */
export function rowOf(record: DatabaseRecord, collector: GraphCollector): Answer['rows'][number] {
  const row: Answer['rows'][number] = {};
  record.forEach((value, key) => {
    if (key === CONTEXT) collector.keepAtHand(value);
    else row[String(key)] = collector.cell(value);
  });
  return row;
}

/** Puts an answer together: rows and graph with the sentence, the citations, and what was searched. */
export function answerFrom(options: {
  question: Question;
  filled: Record<string, Filled>;
  catalogue: Catalogue;
  scope: Scope;
  keys: string[];
  rows: Answer['rows'];
  collector: GraphCollector;
}): Answer {
  const { question, filled, catalogue, scope, rows } = options;
  const keys = options.keys.filter((key) => key !== CONTEXT);
  const graph = options.collector.graph();
  const types = question.follows.length > 0 ? question.follows : chosenTypes(question, filled);
  return {
    question: { id: question.id, phrase: question.phrase, asked: askedInWords(question, filled), drawing: question.drawing },
    params: Object.fromEntries(Object.entries(filled).map(([name, { shown }]) => [name, shown])),
    sentence: answerInWords({ question, rows, kinds: kindsFound(keys, rows), slots: filled, catalogue }),
    columns: keys,
    rows,
    graph,
    citations: citationsOf(catalogue, graph),
    searched: searchedIn({ catalogue, ...scope, types }),
    notes: Object.values(filled).flatMap(({ note }) => note ?? []),
  };
}

/** The kind of what each row is about: of the first thing that its columns name. */
function kindsFound(keys: readonly string[], rows: Answer['rows']): KindLabel[] {
  return rows.flatMap((row) => {
    const first = keys.map((key) => row[key]).find((cell) => typeof cell === 'object' && cell !== null && 'node' in cell);
    return first && typeof first === 'object' && 'node' in first ? [first.kind] : [];
  });
}
