import { z } from 'zod';
import { role } from '../roles.ts';
import { type OperationShape, operation } from './shape.ts';

export const session = z.object({
  /** `local`: nobody signs in, and everything is allowed. */
  mode: z.enum(['local', 'oidc']),
  person: z.object({ id: z.string(), name: z.string(), role }).nullable(),
  /** When it ends at the latest, whatever is done. */
  ends: z.iso.datetime().nullable(),
});
export type Session = z.infer<typeof session>;

export const sessionOperations = {
  getSession: operation({
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in, with which role; people sign in at /api/session/sign-in',
    role: 'anyone',
    reply: session,
  }),
  signOut: operation({
    method: 'delete',
    path: '/api/session',
    summary: 'Sign out; `address` is where the identity provider ends its own session too',
    role: 'anyone',
    audit: 'sign-in',
    reply: z.object({ address: z.string().nullable() }),
  }),
} as const satisfies Record<string, OperationShape>;
