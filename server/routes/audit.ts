import { Router } from 'express';
import type { Audit } from '../audit/audit.ts';
import { notFound } from '../problem.ts';
import { route } from './operation.ts';

/** How many records a file holds at most. */
const MOST = 50_000;

/** Reading the audit; what reads it is loaded when somebody does. */
export function auditRoutes(audit: Audit | undefined): Router {
  const router = Router();
  const folder = () => {
    if (!audit) throw notFound('No audit is kept here: its folder could not be written when Sightline started.');
    return audit.folder;
  };
  route(router, 'listAudit', async ({ query }) => {
    const { orderOf, readAudit } = await import('../audit/read.ts');
    const { records, more } = await readAudit(folder(), query);
    return { records, next: more ? orderOf(records.at(-1) ?? null) : null };
  });
  route(router, 'exportAudit', async ({ query }) => {
    const { readAudit } = await import('../audit/read.ts');
    const { auditCsv } = await import('../audit/csv.ts');
    return auditCsv((await readAudit(folder(), { ...query, limit: MOST })).records);
  });
  return router;
}
