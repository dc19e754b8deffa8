import { Router } from 'express';
import type { Database } from '../database.ts';
import { readWording, removeWording, restoreWording, wordingOf } from '../wording/wording.ts';
import { route } from './operation.ts';

/** A document's own wording, from a person's file. */
export function wordingRoutes({ database }: { database: Database }): Router {
  const router = Router();
  route(router, 'getWording', ({ path }) => wordingOf(database, path.id));
  route(router, 'readWording', ({ path, query, file, signal, request }) =>
    readWording(database, { document: path.id, name: query.name, bytes: file }, { signal, person: request.person?.id }),
  );
  route(router, 'removeWording', ({ path }) => removeWording(database, path.id));
  route(router, 'restoreWording', ({ path }) => restoreWording(database, path.id));
  return router;
}
