import { Router } from 'express';
import type { Access } from '../access/shape.ts';
import { route } from './operation.ts';

/** Who is signed in, and signing out. */
export function sessionRoutes({ mode }: Access): Router {
  const router = Router();
  route(router, 'getSession', async ({ request: { person, session } }) => ({
    mode,
    person: person ? { id: person.id, name: person.name, role: person.role } : null,
    ends: session?.ends ?? null,
  }));
  route(router, 'signOut', async ({ request: { session } }) => ({ address: (await session?.signOut()) ?? null }));
  return router;
}
