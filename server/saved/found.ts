import type { Graph } from '../../contract/graph.ts';
import { conditionsOf, relationshipSentence } from '../../contract/relationship-words.ts';
import type { SavedContent, SavedName, SavedQuestion, SavedScene } from '../../contract/saved.ts';
import type { Database } from '../database.ts';
import { nodesById } from '../graph/scene.ts';
import { badParameter } from '../problem.ts';
import { ask } from '../questions/ask.ts';
import type { Question } from '../questions/files.ts';
import { cellText, wordColumns } from '../questions/words.ts';

/** What saving works with. */
export type Saving = { database: Database; questions: ReadonlyMap<string, Question> };

/** What something showed when it was saved: its names, and its rows or relationships in words. */
export type Found = { names: SavedName[]; lines: string[] };

/** More lines than this are not kept for later comparison. */
const MOST_LINES = 5000;

/**
 * What a question or scene shows now; a story shows what its steps do.
 * @throws ProblemError where the question is gone, or its slots fit nothing any more
 */
export async function foundNow(saving: Saving, content: SavedContent): Promise<Found> {
  if (content.what === 'story') return { names: [], lines: [] };
  if (content.what === 'scene') return { names: content.names, lines: await sceneLines(saving.database, content) };
  const answer = await answerTo(saving, content);
  const columns = wordColumns(answer);
  const rows = answer.rows.map((row) => columns.map((column) => cellText(row[column] ?? null)).filter(Boolean));
  return { names: namesOf(answer.graph), lines: rows.map((cells) => cells.join(' · ')).slice(0, MOST_LINES) };
}

/** Asks a saved question as it was saved. */
export function answerTo({ database, questions }: Saving, { question: id, params, area, asAt }: SavedQuestion) {
  const question = questions.get(id);
  if (!question) throw badParameter('content.question', `There is no question "${id}" any more. GET /api/questions lists those there are.`);
  return ask(database, question, { params, area, asAt });
}

async function sceneLines(database: Database, scene: SavedScene): Promise<string[]> {
  const ids = scene.names.map(({ id }) => id);
  const { graph } = await database.read((transaction) => nodesById(transaction, ids));
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const lines = graph.relationships.map((relationship) =>
    [relationshipSentence(relationship, (id) => names.get(id) ?? id), ...conditionsOf(relationship)].join(', '),
  );
  return lines.toSorted().slice(0, MOST_LINES);
}

const namesOf = (graph: Graph): SavedName[] => graph.nodes.map(({ id, name, kind }) => ({ id, name, kind }));
