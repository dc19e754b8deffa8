import { Router } from 'express';
import { compare } from '../comparison/comparison.ts';
import type { Database } from '../database.ts';
import type { FindingRule } from '../findings/rules.ts';
import { route } from './operation.ts';

/** Two areas, dates or documents side by side. */
export function comparisonRoutes({ database, rules }: { database: Database; rules: ReadonlyMap<string, FindingRule> }): Router {
  const router = Router();
  route(router, 'compare', ({ query }) => compare(database, { asked: query, rules }));
  return router;
}
