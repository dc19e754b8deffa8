import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, Router } from 'express';
import { allow } from '../access/allow.ts';
import type { Database } from '../database.ts';

type Options = {
  database: Database;
  /** What a scraper has to send as its bearer token. */
  token: string | undefined;
};

/**
 * Figures for Prometheus, for whoever has the token, and for administrators. Counting begins with the first scrape, and what
 * counts is loaded then: who has no Prometheus pays nothing.
 */
export function metricsRoutes({ database, token }: Options): Router {
  const router = Router();
  let begun: Promise<{ contentType: string; render: () => Promise<string> }> | undefined;
  router.get('/metrics', async (request, response) => {
    if (!hasToken(request, token)) allow(request, 'administrator');
    begun ??= import('../operation/metrics.ts').then(({ beginMetrics }) => beginMetrics(database));
    const { contentType, render } = await begun;
    response
      .set('Cache-Control', 'no-store')
      .type(contentType)
      .send(await render());
  });
  return router;
}

function hasToken({ headers }: Request, token: string | undefined): boolean {
  if (!token) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}
