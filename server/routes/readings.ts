import { Router } from 'express';
import type { Database } from '../database.ts';
import type { FindingRule } from '../findings/rules.ts';
import type { Question } from '../questions/files.ts';
import { textReader } from '../readings/reader.ts';
import { route } from './operation.ts';

type Options = { database: Database; questions: ReadonlyMap<string, Question>; rules: ReadonlyMap<string, FindingRule> };

/** How texts in people's own words can be understood. */
export function readingRoutes(options: Options): Router {
  const { database } = options;
  const router = Router();
  const read = textReader(options);
  route(router, 'readText', ({ query }) => read(database, query));
  return router;
}
