import { Router } from 'express';
import type { Database } from '../database.ts';
import { notFound } from '../problem.ts';
import { ask } from '../questions/ask.ts';
import type { Question } from '../questions/files.ts';
import { questionSummaryOf } from '../questions/summary.ts';
import { route } from './operation.ts';

/** The questions, and their answers. */
export function questionRoutes({ database, questions }: { database: Database; questions: ReadonlyMap<string, Question> }): Router {
  const router = Router();
  route(router, 'listQuestions', async () => [...questions.values()].map(questionSummaryOf));
  route(router, 'ask', async ({ path, body }) => {
    const question = questions.get(path.id);
    if (!question) throw notFound(`There is no question "${path.id}". GET /api/questions lists them.`);
    return database.read((transaction) => ask(transaction, question, body));
  });
  return router;
}
