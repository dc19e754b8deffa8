import { z } from 'zod';
import { type OperationShape, operation } from './shape.ts';

/** Who runs this installation, and how to reach them; what is not set is left open on the page. */
export const operator = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  /** Working days until an answer. */
  answersWithin: z.number().int().nullable(),
  /** Whose regulator hears complaints: the Equality Commission for Northern Ireland there, the EHRC elsewhere. */
  inNorthernIreland: z.boolean(),
  /** When its accessibility statement was prepared, and last reviewed. */
  statementPrepared: z.string().nullable(),
  statementReviewed: z.string().nullable(),
});
export type Operator = z.infer<typeof operator>;

export const operatorOperations = {
  getOperator: operation({ method: 'get', path: '/api/operator', summary: 'Who runs this installation', role: 'anyone', reply: operator }),
} as const satisfies Record<string, OperationShape>;
