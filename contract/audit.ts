import { z } from 'zod';
import { role } from './roles.ts';

/** What the audit keeps; looking around is not among it. */
export const auditKinds = ['sign-in', 'question', 'query', 'export', 'edit', 'import', 'log'] as const;
export const auditKind = z.enum(auditKinds);
export type AuditKind = z.infer<typeof auditKind>;

/** One thing that somebody did. */
export const auditRecord = z.object({
  /** The chain that it stands in, and its place there. */
  chain: z.string(),
  number: z.number().int(),
  at: z.iso.datetime(),
  kind: auditKind,
  /** The operation or command. */
  did: z.string(),
  /** The person: what the identity provider calls them (never reassigned), and their name for people. */
  who: z.string(),
  name: z.string().nullable(),
  role: role.nullable(),
  /** The address that the request came from; null for a command. */
  from: z.string().nullable(),
  /** What was asked for, abridged. */
  what: z.record(z.string(), z.unknown()),
  /** The HTTP status; for a command, its exit status. */
  outcome: z.number().int(),
  request: z.string().nullable(),
});
export type AuditRecord = z.infer<typeof auditRecord>;
