import type { AuditKind } from '../../../contract/audit.ts';
import { type AuditFilter, auditFilter } from '../../../contract/operations/audit.ts';

const names = ['kind', 'who', 'text', 'outcome', 'from', 'to'] as const;

/** The filter in an address; what doesn't belong there counts as not chosen. */
export function readAuditFilter(query: URLSearchParams): AuditFilter {
  const given = Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
  const { data } = auditFilter.safeParse(given);
  return data ?? {};
}

export const kindCaptions: Record<AuditKind, string> = {
  'sign-in': 'Signing in and out',
  question: 'Questions',
  query: 'Free Cypher',
  export: 'Exports',
  edit: 'Edits',
  import: 'Imports',
  log: 'The audit itself, and refusals',
};
