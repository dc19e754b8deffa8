import { z } from 'zod';
import { auditKind, auditRecord } from '../audit.ts';
import { isoDate } from '../values.ts';
import { type OperationShape, operation } from './shape.ts';

const text = z.string().trim().max(200).optional();
export const auditFilter = z.object({
  kind: auditKind.optional(),
  /** Part of the person's id or name. */
  who: text,
  /** Part of what was done or asked for, or the address it came from. */
  text,
  outcome: z.enum(['done', 'refused']).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Where the page before ended. */
  before: z.string().max(300).optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export const auditOperations = {
  listAudit: operation({
    method: 'get',
    path: '/api/audit',
    summary: 'Who did what, when and from where; the latest first',
    role: 'administrator',
    query: auditFilter.extend({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
    /** `next` is where the next page begins; null where there is none. */
    reply: z.object({ records: z.array(auditRecord), next: z.string().nullable() }),
  }),
  exportAudit: operation({
    method: 'get',
    path: '/api/audit.csv',
    summary: 'The same as CSV, the latest 50,000 at most',
    role: 'administrator',
    audit: 'export',
    query: auditFilter,
    reply: z.string(),
    contentType: 'text/csv',
  }),
} as const satisfies Record<string, OperationShape>;
