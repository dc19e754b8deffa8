import { Router } from 'express';
import type { Database } from '../database.ts';
import { acceptFinding, reopenFinding } from '../findings/acceptance.ts';
import { find } from '../findings/find.ts';
import type { FindingRule } from '../findings/rules.ts';
import { ruleSummaries } from '../findings/summaries.ts';
import { notFound } from '../problem.ts';
import { route } from './operation.ts';

/** The findings, and accepting them. */
export function findingRoutes({ database, rules }: { database: Database; rules: ReadonlyMap<string, FindingRule> }): Router {
  const router = Router();
  route(router, 'listFindings', async ({ query: { rule, ...scope } }) => {
    const chosen = [...rules.values()].filter(({ id }) => rule === undefined || id === rule);
    if (chosen.length === 0) throw notFound(`There is no rule "${rule}". GET /api/findings lists them.`);
    const found = await find(database, chosen, scope);
    const findings = found.map(({ finding }) => finding);
    return { rules: ruleSummaries(chosen, findings), findings };
  });
  route(router, 'acceptFinding', ({ path, body }) => acceptFinding({ database, rules, ...path, ...body }));
  route(router, 'reopenFinding', ({ path }) => reopenFinding({ database, ...path }));
  return router;
}
