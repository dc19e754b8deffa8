import { z } from 'zod';
import type { AuditKind } from '../audit.ts';
import type { Needed } from '../roles.ts';
import { isoDate } from '../values.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One HTTP operation. Path parameters stand in braces, as in OpenAPI. */
export type OperationShape = {
  method: 'get' | 'post' | 'put' | 'delete';
  path: `/api/${string}`;
  summary: string;
  /** Who may call it. */
  role: Needed;
  /** As what the audit keeps it; absent where it only shows something. */
  audit?: AuditKind;
  pathParams?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body is a file's bytes (`application/octet-stream`), at most so many. */
  fileBody?: { limit: number };
  reply: z.ZodType;
  /** What the reply is, where it isn't JSON; `application/octet-stream` is a file that names its own type. */
  contentType?: 'text/csv' | 'text/calendar' | 'application/octet-stream' | typeof XLSX;
  /** The types that such a file may name. */
  mediaTypes?: readonly string[];
};
export const operation = <const O extends OperationShape>(shape: O): O => shape;

export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).optional());

/** An area's id; absent means all areas. */
export const area = z.string().max(100).optional();
/** The date that the picture is for; absent means everything, at any time. */
export const asAt = isoDate.optional();
export const id = z.object({ id: z.string().min(1).max(300) });
