import { z } from 'zod';

/** ISO 8601 calendar date, `2019-09-02`; an impossible day (`2019-02-30`) is refused. */
export const isoDate = z.iso.date('must be a date that exists, written YYYY-MM-DD, for example 2019-09-02');

export const month = z.coerce
  .number('must be a month from 1 to 12')
  .int('must be a month from 1 to 12')
  .min(1, 'must be a month from 1 to 12')
  .max(12, 'must be a month from 1 to 12');

/** Where a date is known only to its month, season or year, it is stored as the first day of it with one of these. */
export const precision = z.enum(['month', 'season', 'year']);

export const status = z.enum(['in force', 'proposed', 'ended']);
export type Status = z.infer<typeof status>;

export const modality = z.enum(['must', 'should', 'may', 'will']);

/** `true` and `false` as a dataset file writes them, where every scalar arrives as text. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')], {
  error: 'must be true or false',
});

export const positiveNumber = z.coerce.number('must be a number').positive('must be more than 0');

export const text = z.string().trim().min(1, 'must not be empty');
