import type { z } from 'zod';
import { auditOperations } from './operations/audit.ts';
import { calendarOperations } from './operations/calendar.ts';
import { comparisonOperations } from './operations/comparison.ts';
import { diagramOperations } from './operations/diagrams.ts';
import { findingOperations } from './operations/findings.ts';
import { graphOperations } from './operations/graph.ts';
import { healthOperations } from './operations/health.ts';
import { operatorOperations } from './operations/operator.ts';
import { queryOperations } from './operations/queries.ts';
import { questionOperations } from './operations/questions.ts';
import { readingOperations } from './operations/readings.ts';
import { savedOperations } from './operations/saved.ts';
import { sessionOperations } from './operations/session.ts';
import type { OperationShape } from './operations/shape.ts';
import { sourceOperations } from './operations/sources.ts';
import { spreadsheetOperations } from './operations/spreadsheets.ts';
import { wordingOperations } from './operations/wording.ts';

/**
 * The HTTP operations: the server registers its routes from this list, the client calls through it, and the OpenAPI
 * document is generated from it.
 */
export const operations = {
  ...healthOperations,
  ...sessionOperations,
  ...operatorOperations,
  ...graphOperations,
  ...questionOperations,
  ...readingOperations,
  ...sourceOperations,
  ...findingOperations,
  ...calendarOperations,
  ...spreadsheetOperations,
  ...comparisonOperations,
  ...wordingOperations,
  ...diagramOperations,
  ...savedOperations,
  ...auditOperations,
  ...queryOperations,
} as const satisfies Record<string, OperationShape>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Reply<N extends OperationName> = z.infer<Operations[N]['reply']>;
