import { z } from 'zod';
import { LARGEST_FILE, wording } from '../wording.ts';
import { id, type OperationShape, operation } from './shape.ts';

const kept = z.object({ wording: wording.nullable(), /** Removed a short while ago, and can be brought back. */ removed: z.boolean() });

export const wordingOperations = {
  getWording: operation({
    method: 'get',
    path: '/api/documents/{id}/wording',
    summary: "A document's own wording, where a person's file of it was read, matched to the dataset's clauses",
    role: 'reader',
    pathParams: id,
    reply: kept,
  }),
  readWording: operation({
    method: 'post',
    path: '/api/documents/{id}/wording',
    summary: "Read a person's file (text, Markdown, Word or PDF) beside the document; the bytes are the body",
    role: 'editor',
    audit: 'import',
    pathParams: id,
    query: z.object({ name: z.string().trim().min(1).max(255) }),
    fileBody: { limit: LARGEST_FILE },
    reply: kept,
  }),
  removeWording: operation({
    method: 'delete',
    path: '/api/documents/{id}/wording',
    summary: 'Remove the wording; for ten minutes it can be brought back',
    role: 'editor',
    audit: 'edit',
    pathParams: id,
    reply: kept,
  }),
  restoreWording: operation({
    method: 'put',
    path: '/api/documents/{id}/wording',
    summary: 'Bring back the wording that was removed',
    role: 'editor',
    audit: 'edit',
    pathParams: id,
    reply: kept,
  }),
} as const satisfies Record<string, OperationShape>;
