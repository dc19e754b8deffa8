import { z } from 'zod';
import { cell } from '../answer.ts';
import { graph } from '../graph.ts';
import { type OperationShape, operation } from './shape.ts';

/** In characters. */
export const LONGEST_QUERY = 10_000;
export const MOST_ROWS = 5000;
/** In seconds. */
export const LONGEST_RUN = 60;

export const queryResult = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), cell)),
  /** All nodes and relationships in the rows, each once. */
  graph,
  /** Why there are more rows than these: there are as many as were asked for, or as large as a reply may be. */
  more: z.enum(['rows', 'size']).nullable(),
  milliseconds: z.number().int(),
});
export type QueryResult = z.infer<typeof queryResult>;

const cypher = z.string().min(1, 'must not be empty').max(LONGEST_QUERY, `must be at most ${LONGEST_QUERY} characters`);

export const queryOperations = {
  runQuery: operation({
    method: 'post',
    path: '/api/query',
    summary: 'Run one Cypher statement that only reads the governance graph; whatever else it would do is refused',
    role: 'analyst',
    audit: 'query',
    body: z.object({
      cypher,
      limit: z.number().int().min(1).max(MOST_ROWS).default(1000),
      seconds: z.number().min(1).max(LONGEST_RUN).default(15),
    }),
    reply: queryResult,
  }),
  checkQuery: operation({
    method: 'post',
    path: '/api/query/check',
    summary: 'What is wrong with a Cypher statement, without running it: null where it would run',
    role: 'analyst',
    body: z.object({ cypher: z.string().max(LONGEST_QUERY) }),
    reply: z.object({
      problem: z.object({ detail: z.string(), line: z.number().int().optional(), column: z.number().int().optional() }).nullable(),
    }),
  }),
} as const satisfies Record<string, OperationShape>;
