import { Router } from 'express';
import type { Health } from '../../contract/operations/health.ts';
import type { Database } from '../database.ts';
import { stopping } from '../operation/stopping.ts';
import { ProblemError } from '../problem.ts';
import { route } from './operation.ts';

const notReady = (kind: string, title: string, detail: string) => new ProblemError({ status: 503, kind, title, detail });

/** Whether the process lives and can answer: `health` says so with 200 in any case, `ready` with its status. */
export function healthRoutes({ database, version }: { database: Database; version: string }): Router {
  const router = Router();
  route(router, 'health', async ({ request }): Promise<Health> => {
    if (database.state.state !== 'ready') await database.probe();
    const { state, detail } = database.state;
    const told = { live: true, ready: state === 'ready' } as const;
    if (!request.person) return { ...told, database: { state, ...(detail && { detail }) } };
    return { ...told, version, database: database.state };
  });
  route(router, 'ready', async () => {
    if (stopping.begun) throw notReady('stopping', 'This server is stopping', 'It finishes what was asked, and takes nothing new.');
    if (database.state.state === 'ready' || (await database.probe())) return { ready: true };
    throw notReady('database-away', 'The database does not answer', database.state.detail ?? 'The database does not answer.');
  });
  return router;
}
