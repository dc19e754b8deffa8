import { Router } from 'express';
import type { Database } from '../database.ts';
import { notFound } from '../problem.ts';
import { ask } from '../questions/ask.ts';
import { answerCsv } from '../questions/csv.ts';
import type { Question } from '../questions/files.ts';
import type { Asked } from '../questions/fill.ts';
import { questionSummaryOf } from '../questions/summary.ts';
import { route } from './operation.ts';

/** The questions, and their answers. */
export function questionRoutes({ database, questions }: { database: Database; questions: ReadonlyMap<string, Question> }): Router {
  const router = Router();
  route(router, 'listQuestions', async () => [...questions.values()].map(questionSummaryOf));
  const answerTo = (id: string, asked: Asked) => {
    const question = questions.get(id);
    if (!question) throw notFound(`There is no question "${id}". GET /api/questions lists them.`);
    return ask(database, question, asked);
  };
  route(router, 'ask', ({ path, body }) => answerTo(path.id, body));
  route(router, 'exportAnswer', async ({ path, query: { area, asAt, ...params } }) =>
    answerCsv(await answerTo(path.id, { params: params as Asked['params'], area, asAt })),
  );
  return router;
}
