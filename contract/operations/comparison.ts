import { z } from 'zod';
import { comparedBy, comparison } from '../comparison.ts';
import { area, asAt, type OperationShape, operation } from './shape.ts';

export const comparisonOperations = {
  compare: operation({
    method: 'get',
    path: '/api/comparison',
    summary: 'Two areas, two dates or two documents: what only one has, what both have, and in what they differ',
    role: 'reader',
    audit: 'question',
    query: z.object({
      by: comparedBy,
      /** Ids of areas or documents, or days. */
      left: z.string().min(1).max(100),
      right: z.string().min(1).max(100),
      /** Narrows two dates to an area. */
      area,
      /** The day for which areas and documents are compared. */
      asAt,
    }),
    reply: comparison,
  }),
} as const satisfies Record<string, OperationShape>;
