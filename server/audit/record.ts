import type { Request } from 'express';
import type { AuditKind } from '../../contract/audit.ts';
import type { Role } from '../../contract/roles.ts';
import { ProblemError } from '../problem.ts';
import type { Audit } from './audit.ts';

type Done = {
  kind: AuditKind;
  did: string;
  what: Record<string, unknown>;
  /** The HTTP status. */
  outcome: number;
  /** Where it is not the person of the request. */
  person?: { id: string; name: string; role: Role | null };
};

/** How the audit hangs on the application. */
export type AuditSettings = {
  audit: Audit;
  /** Whether nothing may be done that can't be recorded. */
  strict: boolean;
};

/**
 * Puts down what somebody did, before they are told that it was done.
 * @throws ProblemError 503 where it can't be put down and has to be
 */
export function record(request: Request, { person = request.person, ...done }: Done & { person?: Done['person'] | undefined }): void {
  const settings = request.app.get('audit') as AuditSettings | undefined;
  if (!settings) return;
  try {
    settings.audit.write({
      ...done,
      who: person?.id ?? 'nobody',
      name: person?.name ?? null,
      role: person?.role ?? null,
      from: request.ip ?? null,
      request: String(request.id),
    });
  } catch (error) {
    request.log.error({ err: error, requestId: request.id }, 'The audit cannot be written');
    if (settings.strict)
      throw new ProblemError({
        status: 503,
        kind: 'audit-away',
        title: 'The audit cannot be written',
        detail: 'What is done here has to be recorded, and the record cannot be written. Tell whoever runs Sightline; its log says more.',
      });
  }
}
