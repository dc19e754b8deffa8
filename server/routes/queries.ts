import { Router } from 'express';
import { ProblemError } from '../problem.ts';
import type { Queries } from '../queries/queries.ts';
import { route } from './operation.ts';

/** People's own Cypher, which only reads. */
export function queryRoutes({ queries }: { queries: Queries }): Router {
  const router = Router();
  route(router, 'runQuery', async ({ body, signal, request }) => JSON.parse(await queries.run(body, signal, request.person?.id)));
  route(router, 'checkQuery', async ({ body, signal, request }) => {
    try {
      await queries.check(body.cypher, signal, request.person?.id);
      return { problem: null };
    } catch (error) {
      if (!(error instanceof ProblemError && error.status === 422)) throw error;
      const { line, column } = error.extras.refused ?? {};
      return { problem: { detail: error.message, line, column } };
    }
  });
  return router;
}
