import type { Request } from 'express';
import { mayAs, type Needed, roles } from '../../contract/roles.ts';
import { ProblemError } from '../problem.ts';

/**
 * Lets a request on if whoever asks has the role that the operation needs.
 * @throws ProblemError 401 where nobody signed in, 403 where the role is not enough
 */
export function allow({ person }: Request, needed: Needed): void {
  if (mayAs(person?.role ?? null, needed)) return;
  if (!person)
    throw new ProblemError({
      status: 401,
      kind: 'sign-in',
      title: 'Sign in first',
      detail: 'Nobody is signed in, or the time for it has run out. Sign in and try again; what is on screen stays.',
    });
  const { caption } = roles[needed as keyof typeof roles];
  throw new ProblemError({
    status: 403,
    kind: 'role',
    title: 'Your role does not allow this',
    detail: `This takes the role ${caption.toLowerCase()}; yours is ${roles[person.role].caption.toLowerCase()}. Ask whoever looks after Sightline's groups for more.`,
  });
}
