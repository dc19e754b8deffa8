import { z } from 'zod';
import { type OperationShape, operation } from './shape.ts';

const databaseState = z.object({
  state: z.enum(['ready', 'starting', 'away']),
  uri: z.string(),
  server: z.string().optional(),
  detail: z.string().optional(),
});
export const health = z.object({ live: z.literal(true), ready: z.boolean(), version: z.string(), database: databaseState });
export type Health = z.infer<typeof health>;

export const healthOperations = {
  health: operation({ method: 'get', path: '/api/health', summary: 'Live and ready, with the state of the database', reply: health }),
} as const satisfies Record<string, OperationShape>;
