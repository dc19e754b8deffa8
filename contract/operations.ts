import { z } from 'zod';
import { answer } from './answer.ts';
import { acceptance, finding, findingRule } from './finding.ts';
import { citation, graph, graphNode, graphRelationship } from './graph.ts';
import { kindLabel } from './kinds.ts';
import { drawing, questionParameter, topics } from './question.ts';
import { relationshipTypeName } from './relationship-types.ts';
import { isoDate } from './values.ts';

/**
 * The HTTP operations: the server registers its routes from this list, the client calls through it, and the OpenAPI
 * document is generated from it. Path parameters stand in braces, as in OpenAPI.
 */
type OperationShape = {
  method: 'get' | 'post' | 'put' | 'delete';
  path: `/api/${string}`;
  summary: string;
  pathParams?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  reply: z.ZodType;
  /** What the reply is, where it isn't JSON. */
  contentType?: 'text/csv';
};
const operation = <const O extends OperationShape>(shape: O): O => shape;

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).optional());

/** An area's id; absent means all areas. */
const area = z.string().max(100).optional();
/** The date that the picture is for; absent means everything, at any time. */
const asAt = isoDate.optional();
const id = z.object({ id: z.string().min(1).max(300) });

export const areaSummary = graphNode.extend({
  /** How many entities and documents belong to it. */
  entities: z.number().int(),
  documents: z.number().int(),
});

const parameterSummary = z.intersection(z.object({ name: z.string() }), questionParameter);
export const questionSummary = z.object({
  id: z.string(),
  phrase: z.string(),
  topic: z.enum(topics),
  about: z.string(),
  params: z.array(parameterSummary),
  follows: z.array(relationshipTypeName),
  drawing,
  examples: z.array(z.object({ params: z.record(z.string(), z.union([z.string(), z.array(z.string())])), area: z.string().optional() })),
});
export type QuestionSummary = z.infer<typeof questionSummary>;

export const searchHit = z.object({
  node: graphNode,
  /** Lucene's score: comparable within one reply only. */
  score: z.number(),
});

/** How many relationships of one type and direction a node has, in truth, whatever was sent. */
export const relationshipCount = z.object({
  type: relationshipTypeName,
  direction: z.enum(['out', 'in']),
  count: z.number().int(),
});
export type RelationshipCount = z.infer<typeof relationshipCount>;

export const entityDetail = z.object({
  node: graphNode,
  graph,
  counts: z.array(relationshipCount),
  citations: z.array(citation),
});
export type EntityDetail = z.infer<typeof entityDetail>;

export const expansion = z.object({
  graph,
  /** All that there are, by type and direction; `graph` holds at most `limit` of those asked for. */
  counts: z.array(relationshipCount),
  /** How many relationships of those asked for there are. */
  total: z.number().int(),
});
export type Expansion = z.infer<typeof expansion>;

export const documentSummary = graphNode.extend({ clauseCount: z.number().int() });
export const documentDetail = z.object({ node: graphNode, clauses: z.array(graphNode), references: z.array(graphRelationship) });
export const clauseDetail = z.object({
  node: graphNode,
  citation,
  /** Everything that rests on this clause, with the ends of its relationships. */
  supports: z.object({ nodes: z.array(z.string()), relationships: z.array(z.string()), graph }),
  references: z.array(graphRelationship),
});
export type ClauseDetail = z.infer<typeof clauseDetail>;

const databaseState = z.object({
  state: z.enum(['ready', 'starting', 'away']),
  uri: z.string(),
  server: z.string().optional(),
  detail: z.string().optional(),
});
export const health = z.object({ live: z.literal(true), ready: z.boolean(), version: z.string(), database: databaseState });
export type Health = z.infer<typeof health>;

export const operations = {
  health: operation({ method: 'get', path: '/api/health', summary: 'Live and ready, with the state of the database', reply: health }),
  listAreas: operation({ method: 'get', path: '/api/areas', summary: 'The areas, with how much each holds', reply: z.array(areaSummary) }),
  listKinds: operation({
    method: 'get',
    path: '/api/kinds',
    summary: 'The kinds of node, with how many there are of each',
    query: z.object({ area }),
    reply: z.array(z.object({ label: kindLabel, caption: z.string(), about: z.string(), count: z.number().int() })),
  }),
  listRelationshipTypes: operation({
    method: 'get',
    path: '/api/relationship-types',
    summary: 'The relationship types, with how many there are of each',
    query: z.object({ area }),
    reply: z.array(
      z.object({
        type: relationshipTypeName,
        caption: z.string(),
        inverse: z.string(),
        about: z.string(),
        count: z.number().int(),
      }),
    ),
  }),
  search: operation({
    method: 'get',
    path: '/api/search',
    summary: 'Find entities, documents and clauses by name, alias or summary; forgives a typing mistake',
    query: z.object({
      text: z.string().max(200),
      kinds: list(kindLabel),
      area,
      asAt,
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    reply: z.object({ hits: z.array(searchHit) }),
  }),
  getOverview: operation({
    method: 'get',
    path: '/api/overview',
    summary: "An area's governance graph: bodies, roles and how they are related; without an area, all of it",
    query: z.object({ area, asAt, limit: z.coerce.number().int().min(1).max(5000).default(1500) }),
    reply: z.object({ graph, total: z.number().int() }),
  }),
  getNodes: operation({
    method: 'post',
    path: '/api/nodes',
    summary: 'The named nodes and the relationships among them: how a scene is reopened from its address',
    body: z.object({ ids: z.array(z.string().max(300)).max(5000) }),
    reply: z.object({ graph, missing: z.array(z.string()) }),
  }),
  getEntity: operation({
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'An entity with its relationships and clauses',
    pathParams: id,
    query: z.object({ asAt, limit: z.coerce.number().int().min(1).max(1000).default(200) }),
    reply: entityDetail,
  }),
  expandEntity: operation({
    method: 'get',
    path: '/api/entities/{id}/expand',
    summary: "An entity's neighbours by relationship type and direction, with true counts",
    pathParams: id,
    query: z.object({
      types: list(relationshipTypeName),
      direction: z.enum(['out', 'in', 'both']).default('both'),
      asAt,
      skip: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(50),
    }),
    reply: expansion,
  }),
  listQuestions: operation({
    method: 'get',
    path: '/api/questions',
    summary: 'The questions that can be asked',
    reply: z.array(questionSummary),
  }),
  ask: operation({
    method: 'post',
    path: '/api/questions/{id}/answer',
    summary: 'Ask a question: a slot takes an id, a name or an alias',
    pathParams: id,
    body: z.object({
      params: z.record(z.string(), z.union([z.string().max(300), z.number(), z.array(z.string().max(300)).max(50)])).default({}),
      area: z.string().max(100).nullish(),
      asAt: isoDate.nullish(),
    }),
    reply: answer,
  }),
  exportAnswer: operation({
    method: 'get',
    path: '/api/questions/{id}/answer.csv',
    summary: "An answer's rows as CSV, each with its clauses; every query parameter but area and asAt fills a slot",
    pathParams: id,
    query: z.looseObject({ area, asAt }),
    reply: z.string(),
    contentType: 'text/csv',
  }),
  listDocuments: operation({
    method: 'get',
    path: '/api/documents',
    summary: 'The source documents',
    query: z.object({ area }),
    reply: z.array(documentSummary),
  }),
  getDocument: operation({
    method: 'get',
    path: '/api/documents/{id}',
    summary: 'A document with its clauses in reading order',
    pathParams: id,
    reply: documentDetail,
  }),
  getClause: operation({
    method: 'get',
    path: '/api/clauses/{id}',
    summary: 'A clause with everything that it supports',
    pathParams: id,
    reply: clauseDetail,
  }),
  listFindings: operation({
    method: 'get',
    path: '/api/findings',
    summary: 'What is missing, doubtful or contradictory, by rule, with the evidence',
    query: z.object({ area, asAt, rule: z.string().max(100).optional() }),
    reply: z.object({ rules: z.array(findingRule), findings: z.array(finding) }),
  }),
  acceptFinding: operation({
    method: 'put',
    path: '/api/findings/{id}/acceptance',
    summary: 'Accept a finding with a reason; it comes back if its evidence changes',
    pathParams: id,
    body: z.object({ reason: z.string().trim().min(1, 'must say why').max(2000) }),
    reply: acceptance,
  }),
  reopenFinding: operation({
    method: 'delete',
    path: '/api/findings/{id}/acceptance',
    summary: 'Take back the acceptance of a finding',
    pathParams: id,
    reply: z.object({ reopened: z.boolean() }),
  }),
} as const satisfies Record<string, OperationShape>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Reply<N extends OperationName> = z.infer<Operations[N]['reply']>;
