import { Router } from 'express';
import type { Database } from '../database.ts';
import { clauseDetail, documentDetail, documents } from '../graph/sources.ts';
import { route } from './operation.ts';

/** Documents and clauses. */
export function sourceRoutes({ database }: { database: Database }): Router {
  const router = Router();
  route(router, 'listDocuments', ({ query }) => database.read((transaction) => documents(transaction, query)));
  route(router, 'getDocument', ({ path }) => database.read((transaction) => documentDetail(transaction, path.id)));
  route(router, 'getClause', ({ path }) => database.read((transaction) => clauseDetail(transaction, path.id)));
  return router;
}
