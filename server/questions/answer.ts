import type { Answer } from '../../contract/answer.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import { type Catalogue, citationsOf, searchedIn } from '../graph/catalogue.ts';
import type { GraphCollector } from '../graph/collector.ts';
import type { DatabaseRecord } from '../neo4j.ts';
import type { Question } from './files.ts';
import { chosenTypes, type Filled } from './fill.ts';
import { answerInWords, askedInWords } from './sentence.ts';

export type Scope = { area: string | null; asAt: string | null };

/** Rows of cells, column by column; what they hold joins the collector's graph. */
export function rowsOf(options: {
  records: readonly DatabaseRecord[];
  keys: readonly string[];
  collector: GraphCollector;
}): Answer['rows'] {
  const { records, keys, collector } = options;
  return records.map((record) => Object.fromEntries(keys.map((key) => [key, collector.cell(record.get(key))])));
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
  const { question, filled, catalogue, scope, keys, rows } = options;
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
