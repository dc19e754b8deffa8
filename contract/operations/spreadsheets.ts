import { z } from 'zod';
import { type OperationShape, operation, XLSX } from './shape.ts';

const cell = z.string().max(4000);
/** More cells than any area has pairs of names; each takes a kilobyte while the workbook is made. */
const MOST_CELLS = 200_000;

export const spreadsheetOperations = {
  createSpreadsheet: operation({
    method: 'post',
    path: '/api/spreadsheets',
    summary: 'A table as an Excel workbook, with what it shows and its sources on a second sheet; text never becomes a formula',
    role: 'reader',
    audit: 'export',
    body: z.object({
      title: z.string().trim().min(1).max(200),
      /** What it shows, for which area and date, and where it came from; a line each. */
      about: z.array(cell).max(50),
      heads: z.array(cell).min(1).max(1000),
      rows: z
        .array(z.array(cell).max(1000))
        .max(5000)
        .refine((rows) => rows.reduce((sum, row) => sum + row.length, 0) <= MOST_CELLS, `must be ${MOST_CELLS} cells at most in all`),
      /** The clauses that it rests on, a line each. */
      sources: z.array(cell).max(5000),
    }),
    reply: z.instanceof(Uint8Array).meta({ override: { type: 'string', format: 'binary' } }),
    contentType: XLSX,
  }),
} as const satisfies Record<string, OperationShape>;
