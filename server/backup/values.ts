import { z } from 'zod';
import { valueClasses } from '../neo4j.ts';

/** A property's value as a backup has it: what JSON can't tell apart names its type. */
export type KeptValue = Single | Single[];
type Single =
  | string
  | boolean
  | { int: string }
  | { float: string }
  | { bytes: string }
  | { type: keyof typeof valueClasses; fields: KeptField[] };
type KeptField = string | number | null | { int: string };

const int = z.object({ int: z.string().regex(/^-?\d{1,19}$/) }).strict();
const field = z.union([z.string(), z.number(), z.null(), int]);
const classNames = Object.keys(valueClasses) as [keyof typeof valueClasses, ...(keyof typeof valueClasses)[]];
const single = z.union([
  z.string(),
  z.boolean(),
  int,
  z.strictObject({ float: z.string().regex(/^(-?\d+(\.\d+)?(e[+-]\d+)?|NaN|-?Infinity)$/) }),
  z.strictObject({ bytes: z.base64() }),
  z.strictObject({ type: z.enum(classNames), fields: z.array(field).max(10) }),
]);
/** Lists hold no lists, as in the database. */
export const keptValue = z.union([single, z.array(single)]);

/** A value that an exact driver read. */
export const keep = (value: unknown): KeptValue => (Array.isArray(value) ? value.map(keepSingle) : keepSingle(value));

function keepSingle(value: unknown): Single {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return { int: String(value) };
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0' : String(value) };
  if (value instanceof Int8Array) return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  const type = classNames.find((name) => value instanceof valueClasses[name]);
  if (!type) throw new Error(`A backup has no form for the value ${String(value)}.`);
  return { type, fields: Object.values(value as object).map(keepField) };
}

/** The same as a parameter of a query. */
export function unkeep(value: KeptValue): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(unkeep);
  if ('int' in value) return BigInt(value.int);
  if ('float' in value) return Number(value.float);
  if ('bytes' in value) return new Int8Array(Buffer.from(value.bytes, 'base64'));
  const Class = valueClasses[value.type] as new (...fields: unknown[]) => unknown;
  return new Class(...value.fields.map(unkeepField));
}

function keepField(value: unknown): KeptField {
  if (typeof value === 'bigint') return { int: String(value) };
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function unkeepField(value: KeptField): unknown {
  if (value === null) return undefined;
  return typeof value === 'object' ? BigInt(value.int) : value;
}
