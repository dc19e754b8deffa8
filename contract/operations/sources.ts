import { z } from 'zod';
import { citation, graph, graphNode, graphRelationship } from '../graph.ts';
import { area, id, type OperationShape, operation } from './shape.ts';

export const documentSummary = graphNode.extend({ clauseCount: z.number().int() });
/** How much of a document its facts rest on, as the import counts it. */
export const coverage = z.object({
  clauses: z.number().int(),
  cited: z.number().int(),
  /** Clauses that support nothing, with the reason where one is recorded. */
  uncited: z.array(z.object({ clause: z.string(), reason: z.string().nullable() })),
  entities: z.number().int(),
  relationships: z.number().int(),
});
export type Coverage = z.infer<typeof coverage>;

export const documentDetail = z.object({
  node: graphNode,
  clauses: z.array(graphNode),
  references: z.array(graphRelationship),
  /** Null where the document was not brought in from a dataset file. */
  coverage: coverage.nullable(),
});
export const clauseDetail = z.object({
  node: graphNode,
  citation,
  /** Everything that rests on this clause, with the ends of its relationships. */
  supports: z.object({ nodes: z.array(z.string()), relationships: z.array(z.string()), graph }),
  references: z.array(graphRelationship),
});
export type ClauseDetail = z.infer<typeof clauseDetail>;

export const sourceOperations = {
  listDocuments: operation({
    method: 'get',
    path: '/api/documents',
    summary: 'The source documents',
    role: 'reader',
    query: z.object({ area }),
    reply: z.array(documentSummary),
  }),
  getDocument: operation({
    method: 'get',
    path: '/api/documents/{id}',
    summary: 'A document with its clauses in reading order',
    role: 'reader',
    pathParams: id,
    reply: documentDetail,
  }),
  getClause: operation({
    method: 'get',
    path: '/api/clauses/{id}',
    summary: 'A clause with everything that it supports',
    role: 'reader',
    pathParams: id,
    reply: clauseDetail,
  }),
} as const satisfies Record<string, OperationShape>;
