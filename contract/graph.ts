import { z } from 'zod';
import { kindLabel } from './kinds.ts';
import { relationshipTypeName } from './relationship-types.ts';
import { status } from './values.ts';

/** A property value as JSON carries it; dates are ISO 8601 text. */
export const scalar = z.union([z.string(), z.number(), z.boolean()]);
export const propertyValue = z.union([scalar, z.array(scalar)]);
export type PropertyValue = z.infer<typeof propertyValue>;

const validity = {
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
};

/** A node of the governance graph, as every reply carries it. */
export const graphNode = z.object({
  id: z.string(),
  kind: kindLabel,
  name: z.string(),
  aliases: z.array(z.string()),
  area: z.string(),
  summary: z.string(),
  clauses: z.array(z.string()),
  status,
  archetype: z.string().optional(),
  ...validity,
  /** What its kind has beyond the common properties: `type`, `modality`, `date`, `order`, … */
  properties: z.record(z.string(), propertyValue),
});
export type GraphNode = z.infer<typeof graphNode>;

/** A relationship of the governance graph; `from` and `to` are ids of nodes. */
export const graphRelationship = z.object({
  id: z.string(),
  type: relationshipTypeName,
  from: z.string(),
  to: z.string(),
  summary: z.string(),
  clauses: z.array(z.string()),
  status,
  ...validity,
  /** `capacity`, `frequency`, `windowStart`, `publication`, … where the document gives them. */
  properties: z.record(z.string(), propertyValue),
});
export type GraphRelationship = z.infer<typeof graphRelationship>;

/** Nodes and relationships, each once; every relationship's ends are among the nodes. */
export const graph = z.object({ nodes: z.array(graphNode), relationships: z.array(graphRelationship) });
export type Graph = z.infer<typeof graph>;

/** One clause as evidence: enough to cite it and to open it. */
export const citation = z.object({
  clause: z.string(),
  /** As a chip shows it: `Suffolk 10.4`. */
  label: z.string(),
  number: z.string(),
  heading: z.string().optional(),
  summary: z.string(),
  document: z.string(),
  documentTitle: z.string(),
  documentDate: z.string().optional(),
});
export type Citation = z.infer<typeof citation>;
