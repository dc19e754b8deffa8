import { z } from 'zod';
import { kindLabel } from '../kinds.ts';
import { isoDate } from '../values.ts';
import { area, asAt, type OperationShape, operation } from './shape.ts';

/** What a slot would be filled with. */
export const slotReading = z.object({
  /** As `ask` takes it: an id, a month's number, a date; or, where the area names nothing of the kind, what was typed. */
  value: z.string(),
  name: z.string(),
  kind: kindLabel.optional(),
  area: z.string().optional(),
  /** The areas of what it may mean, where nothing says which: the slot is open, and `value` is what was typed. */
  among: z.array(z.string()).optional(),
});
export type SlotReading = z.infer<typeof slotReading>;

/** One way in which a text can be understood. */
export const reading = z.object({
  question: z.string(),
  phrase: z.string(),
  slots: z.record(z.string(), slotReading),
  /** Slots that must be filled before it can be asked, in their order. */
  open: z.array(z.string()),
  /** The area and the date that it would be asked for: those in the text before those given. */
  area: z.string().nullable(),
  asAt: isoDate.nullable(),
  /** The word by which the text asks for what is not so ("never"), where this question asks for what is. */
  unheeded: z.string().nullable(),
  /** How well the text fits, up to about 1; comparable within one reply. */
  score: z.number(),
});
export type Reading = z.infer<typeof reading>;

/** A rule of the findings that the text asks for. */
export const findingReading = reading.pick({ area: true, asAt: true, score: true }).extend({ rule: z.string(), title: z.string() });
export type FindingReading = z.infer<typeof findingReading>;

export const readingOperations = {
  readText: operation({
    method: 'get',
    path: '/api/readings',
    summary: 'How a question in one’s own words can be understood, likeliest first; nothing is asked',
    role: 'reader',
    query: z.object({ text: z.string().max(300), area, asAt, limit: z.coerce.number().int().min(1).max(25).default(8) }),
    reply: z.object({
      readings: z.array(reading),
      /** Likeliest first; one that scores more than the first reading goes before it. */
      findings: z.array(findingReading),
      /** Whether the first leaves no doubt: it fits well, nothing else comes near, and no slot is open or could be another. */
      clear: z.boolean(),
      /** Whether the text is a name and asks nothing. */
      named: z.boolean(),
    }),
  }),
} as const satisfies Record<string, OperationShape>;
