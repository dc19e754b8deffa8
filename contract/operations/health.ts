import { z } from 'zod';
import { type OperationShape, operation } from './shape.ts';

const databaseState = z.object({
  state: z.enum(['ready', 'starting', 'away']),
  /** Its address and the versions are told to whoever is let in, not to strangers. */
  uri: z.string().optional(),
  server: z.string().optional(),
  detail: z.string().optional(),
});
export const health = z.object({ live: z.literal(true), ready: z.boolean(), version: z.string().optional(), database: databaseState });
export type Health = z.infer<typeof health>;

export const healthOperations = {
  health: operation({
    method: 'get',
    path: '/api/health',
    summary: 'Live and ready, with the state of the database',
    role: 'anyone',
    reply: health,
  }),
  ready: operation({
    method: 'get',
    path: '/api/ready',
    summary: 'Whether requests should be sent here: 200, or 503 while the database is away or the server is stopping',
    role: 'anyone',
    reply: z.object({ ready: z.literal(true) }),
  }),
} as const satisfies Record<string, OperationShape>;
