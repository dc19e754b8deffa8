import { z } from 'zod';
import { savedItem } from './saved.ts';

/** RFC 9457 problem details; every error reply has this shape. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** What went wrong and what to do about it, for people. */
  detail: z.string(),
  instance: z.string().optional(),
  /** The request's id, as in the log and the `X-Request-Id` header. */
  requestId: z.string().optional(),
  /** Where: the parameter, or the property of the body. */
  parameter: z.string().optional(),
  /** What somebody else has made of it meanwhile, where a change would have overwritten that. */
  saved: savedItem.optional(),
  /** What of a query was refused, such as an operator or a function, and where it stands: line and column from 1, offset from 0. */
  refused: z.object({ named: z.string(), line: z.number().int(), column: z.number().int(), offset: z.number().int() }).partial().optional(),
  /** What could have been meant. */
  candidates: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), area: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
