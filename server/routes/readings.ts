import { Router } from 'express';
import type { Database } from '../database.ts';
import type { Question } from '../questions/files.ts';
import { textReader } from '../readings/reader.ts';
import { route } from './operation.ts';

/** How texts in people's own words can be understood. */
export function readingRoutes({ database, questions }: { database: Database; questions: ReadonlyMap<string, Question> }): Router {
  const router = Router();
  const read = textReader(questions);
  route(router, 'readText', ({ query }) => read(database, query));
  return router;
}
