import { Router } from 'express';
import type { Database } from '../database.ts';
import { draw } from '../diagrams/draw.ts';
import type { Question } from '../questions/files.ts';
import { authorOf } from '../saved/author.ts';
import { batchOf, batchProgress } from '../saved/batch.ts';
import { fileOfItem } from '../saved/draw.ts';
import {
  bringBackItem,
  changeItem,
  createItem,
  duplicateItem,
  listItems,
  listVersions,
  readItem,
  removeItem,
  restoreVersion,
} from '../saved/items.ts';
import { runItem } from '../saved/run.ts';
import { exportItems, importItems } from '../saved/saved-file.ts';
import { route } from './operation.ts';

/** Saved questions, scenes and stories. */
export function savedRoutes(saving: { database: Database; questions: ReadonlyMap<string, Question> }): Router {
  const router = Router();
  route(router, 'listSaved', async () => ({ items: await listItems(saving) }));
  route(router, 'exportSaved', ({ query }) => exportItems(saving, query));
  route(router, 'importSaved', ({ file, signal, request }) => importItems(saving, file, { signal, person: request.person?.id }));
  route(router, 'drawSavedBatch', async ({ body, signal, request }) => batchOf(saving, body, { signal, person: request.person?.id }));
  route(router, 'getSavedBatch', async ({ path }) => batchProgress(path.id));
  route(router, 'createSaved', ({ body, request }) => createItem(saving, body, authorOf(request)));
  route(router, 'readSaved', ({ path }) => readItem(saving, path.id));
  route(router, 'changeSaved', ({ path, body: { version, ...changes }, request }) =>
    changeItem(saving, { ...path, version, changes: changes as Parameters<typeof changeItem>[1]['changes'], author: authorOf(request) }),
  );
  route(router, 'removeSaved', ({ path }) => removeItem(saving, path.id));
  route(router, 'bringBackSaved', ({ path }) => bringBackItem(saving, path.id));
  route(router, 'duplicateSaved', ({ path, request }) => duplicateItem(saving, { ...path, author: authorOf(request) }));
  route(router, 'listSavedVersions', async ({ path }) => ({ versions: await listVersions(saving, path.id) }));
  route(router, 'restoreSavedVersion', ({ path: { id, version: old }, body: { version }, request }) =>
    restoreVersion(saving, { id, old, version, author: authorOf(request) }),
  );
  route(router, 'runSaved', async ({ path }) => runItem(saving, await readItem(saving, path.id)));
  route(router, 'drawSaved', async ({ path, query: { format, step, ...options }, signal, request }) => {
    const whose = { signal, person: request.person?.id };
    return fileOfItem(saving, await readItem(saving, path.id), { format, step, options, draw: (task) => draw(task, whose) });
  });
  return router;
}
