import { Router } from 'express';
import type { Health } from '../../contract/operations/health.ts';
import type { Database } from '../database.ts';
import { route } from './operation.ts';

/** Whether the process lives and can answer; 200 in any case, `ready` says which. */
export function healthRoutes({ database, version }: { database: Database; version: string }): Router {
  const router = Router();
  route(router, 'health', async (): Promise<Health> => {
    if (database.state.state !== 'ready') await database.probe();
    return { live: true, ready: database.state.state === 'ready', version, database: database.state };
  });
  return router;
}
