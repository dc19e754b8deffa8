import { z } from 'zod';
import { citation, graph, graphNode } from '../graph.ts';
import { kindLabel } from '../kinds.ts';
import { relationshipTypeName } from '../relationship-types.ts';
import { area, asAt, id, list, type OperationShape, operation } from './shape.ts';

export const areaSummary = graphNode.extend({
  /** How many entities and documents belong to it. */
  entities: z.number().int(),
  documents: z.number().int(),
});

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

export const graphOperations = {
  listAreas: operation({
    method: 'get',
    path: '/api/areas',
    summary: 'The areas, with how much each holds',
    role: 'reader',
    reply: z.array(areaSummary),
  }),
  listKinds: operation({
    method: 'get',
    path: '/api/kinds',
    summary: 'The kinds of node, with how many there are of each',
    role: 'reader',
    query: z.object({ area }),
    reply: z.array(z.object({ label: kindLabel, caption: z.string(), about: z.string(), count: z.number().int() })),
  }),
  listRelationshipTypes: operation({
    method: 'get',
    path: '/api/relationship-types',
    summary: 'The relationship types, with how many there are of each',
    role: 'reader',
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
    role: 'reader',
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
    role: 'reader',
    query: z.object({ area, asAt, limit: z.coerce.number().int().min(1).max(5000).default(1500) }),
    reply: z.object({ graph, total: z.number().int() }),
  }),
  getNodes: operation({
    method: 'post',
    path: '/api/nodes',
    summary: 'The named nodes and the relationships among them: how a scene is reopened from its address',
    role: 'reader',
    body: z.object({ ids: z.array(z.string().max(300)).max(5000) }),
    reply: z.object({ graph, missing: z.array(z.string()) }),
  }),
  getEntity: operation({
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'An entity with its relationships and clauses',
    role: 'reader',
    pathParams: id,
    query: z.object({ asAt, limit: z.coerce.number().int().min(1).max(1000).default(200) }),
    reply: entityDetail,
  }),
  expandEntity: operation({
    method: 'get',
    path: '/api/entities/{id}/expand',
    summary: "An entity's neighbours by relationship type and direction, with true counts",
    role: 'reader',
    pathParams: id,
    query: z.object({
      types: list(relationshipTypeName),
      direction: z.enum(['out', 'in', 'both']).default('both'),
      asAt,
      /** No more than the database counts to. */
      skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(50),
    }),
    reply: expansion,
  }),
  getNeighbourhood: operation({
    method: 'get',
    path: '/api/entities/{id}/neighbourhood',
    summary: 'Everything within one, two or three steps of an entity, nearest first; no way leads on through an area',
    role: 'reader',
    pathParams: id,
    query: z.object({
      steps: z.coerce.number().int().min(1).max(3).default(1),
      asAt,
      limit: z.coerce.number().int().min(1).max(5000).default(1000),
    }),
    /** `total` counts all that there are besides the entity itself; `graph` holds at most `limit` of them. */
    reply: z.object({ graph, total: z.number().int() }),
  }),
} as const satisfies Record<string, OperationShape>;
