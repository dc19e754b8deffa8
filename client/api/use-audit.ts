import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditFilter } from '../../contract/operations/audit.ts';
import { operations } from '../../contract/operations.ts';
import { call } from './call.ts';
import { requestAddress } from './request-address.ts';

/** The audit's records that fit, page by page, the latest first; asked anew each time the screen is opened. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['listAudit', filter],
    queryFn: ({ pageParam, signal }) => call('listAudit', { query: { ...filter, ...(pageParam && { before: pageParam }) } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    placeholderData: (before) => before,
  });
}

/** Where the same records are a CSV file. */
export const auditFileAddress = (filter: AuditFilter): string =>
  requestAddress({ template: operations.exportAudit.path, path: {}, query: filter });
