import { z } from 'zod';
import { type DiagramFile, diagramFormatId, diagramOptions, type StreamedFile } from '../diagram.ts';
import { LARGEST_SAVED_FILE, MOST_IN_BATCH, savedChange, savedDraft, savedItem, savedRun, savedSummary, savedVersion } from '../saved.ts';
import { id, list, type OperationShape, operation } from './shape.ts';

const file = z.custom<DiagramFile>().meta({ override: { type: 'string', format: 'binary' } });
const archive = z.custom<StreamedFile>().meta({ override: { type: 'string', format: 'binary' } });
const format = diagramFormatId.default('svg');
const seen = z.number().int().min(1);
const ids = z.array(z.string().min(1).max(300)).max(MOST_IN_BATCH);

export const savedOperations = {
  listSaved: operation({
    method: 'get',
    path: '/api/saved',
    summary: 'Saved questions, scenes and stories, last changed first; deleted ones too, which can be brought back',
    reply: z.object({ items: z.array(savedSummary) }),
  }),
  exportSaved: operation({
    method: 'get',
    path: '/api/saved.json',
    summary: 'Saved items as a file: all of them, those of a folder, or those named',
    query: z.object({ folder: z.string().max(100).optional(), ids: list(z.string().max(300)) }),
    reply: file,
    contentType: 'application/octet-stream',
  }),
  importSaved: operation({
    method: 'post',
    path: '/api/saved.json',
    summary: 'Bring in a file of saved items; what is here already stays, and what differs from it comes as a copy',
    fileBody: { limit: LARGEST_SAVED_FILE },
    reply: z.object({ added: z.array(savedSummary), copied: z.array(savedSummary), unchanged: z.number().int() }),
  }),
  drawSavedBatch: operation({
    method: 'post',
    path: '/api/saved.zip',
    summary: 'Diagrams of several saved items as a zip, one after another while it is being sent',
    body: z.object({
      /** A name for the batch, by which its progress can be asked for. */
      batch: z.uuid(),
      ids: ids.min(1, 'must name at least one'),
      format,
      options: diagramOptions.prefault({}),
    }),
    reply: archive,
    contentType: 'application/octet-stream',
  }),
  getSavedBatch: operation({
    method: 'get',
    path: '/api/saved.zip/{id}',
    summary: 'How far a batch is',
    pathParams: id,
    reply: z.object({ done: z.number().int(), of: z.number().int(), now: z.string().nullable(), failed: z.array(z.string()) }),
  }),
  createSaved: operation({
    method: 'post',
    path: '/api/saved',
    summary: 'Save a question, a scene or a story',
    body: savedDraft,
    reply: savedItem,
  }),
  readSaved: operation({ method: 'get', path: '/api/saved/{id}', summary: 'A saved item', pathParams: id, reply: savedItem }),
  changeSaved: operation({
    method: 'put',
    path: '/api/saved/{id}',
    summary: 'Change a saved item; refused (409) with what differs if somebody else changed it since the version that was seen',
    pathParams: id,
    body: savedChange,
    reply: savedItem,
  }),
  removeSaved: operation({
    method: 'delete',
    path: '/api/saved/{id}',
    summary: 'Delete a saved item; for thirty days it can be brought back',
    pathParams: id,
    reply: savedSummary,
  }),
  bringBackSaved: operation({
    method: 'post',
    path: '/api/saved/{id}/return',
    summary: 'Bring back a saved item that was deleted',
    pathParams: id,
    reply: savedSummary,
  }),
  duplicateSaved: operation({
    method: 'post',
    path: '/api/saved/{id}/copy',
    summary: 'A copy of a saved item, beside it',
    pathParams: id,
    reply: savedItem,
  }),
  listSavedVersions: operation({
    method: 'get',
    path: '/api/saved/{id}/versions',
    summary: 'What a saved item was before, latest first',
    pathParams: id,
    reply: z.object({ versions: z.array(savedVersion) }),
  }),
  restoreSavedVersion: operation({
    method: 'post',
    path: '/api/saved/{id}/versions/{version}',
    summary: 'Make a saved item what it was in a version; the present one is kept in its history',
    pathParams: id.extend({ version: z.coerce.number().int().min(1) }),
    body: z.object({ version: seen }),
    reply: savedItem,
  }),
  runSaved: operation({
    method: 'get',
    path: '/api/saved/{id}/run',
    summary: 'What has changed in the graph since a question or scene was saved',
    pathParams: id,
    reply: savedRun,
  }),
  drawSaved: operation({
    method: 'get',
    path: '/api/saved/{id}/diagram',
    summary: 'A saved item as a diagram; a story as the pages of a PDF or a Markdown report, or one step of it in any format',
    pathParams: id,
    query: diagramOptions.extend({ format, step: z.coerce.number().int().min(1).max(100).optional() }),
    reply: file,
    contentType: 'application/octet-stream',
  }),
} as const satisfies Record<string, OperationShape>;
