import { z } from 'zod';
import { citation, graph, scalar } from './graph.ts';
import { kindLabel } from './kinds.ts';
import { drawing } from './question.ts';
import { relationshipTypeName } from './relationship-types.ts';

/** A node named in a cell or a slot; its details are in the answer's `graph`. */
export const nodeReference = z.object({ node: z.string(), kind: kindLabel, name: z.string(), area: z.string() });
export type NodeReference = z.infer<typeof nodeReference>;

export const relationshipReference = z.object({
  relationship: z.string(),
  type: relationshipTypeName,
  from: z.string(),
  to: z.string(),
});

/** A path alternates nodes and relationships, beginning and ending with a node. */
export const pathReference = z.object({ path: z.array(z.union([nodeReference, relationshipReference])) });

export type Cell =
  | null
  | z.infer<typeof scalar>
  | NodeReference
  | z.infer<typeof relationshipReference>
  | z.infer<typeof pathReference>
  | Cell[];
export const cell: z.ZodType<Cell> = z.lazy(() =>
  z.union([z.null(), scalar, nodeReference, relationshipReference, pathReference, z.array(cell)]),
);

/** What was looked through for an answer, so that an empty one can be defended. */
export const searched = z.object({
  documents: z.array(z.object({ id: z.string(), title: z.string(), clauses: z.number().int() })),
  /** How many clauses those documents have. */
  clauses: z.number().int(),
  relationshipTypes: z.array(relationshipTypeName),
  area: z.string().nullable(),
  asAt: z.string().nullable(),
  /** The same as one sentence for people. */
  sentence: z.string(),
});
export type Searched = z.infer<typeof searched>;

export const answer = z.object({
  question: z.object({ id: z.string(), phrase: z.string(), asked: z.string(), drawing }),
  /** What the slots were filled with; `null` where the area's documents name nothing of the kind. */
  params: z.record(z.string(), z.union([nodeReference, z.string(), z.number(), z.array(z.string()), z.null()])),
  sentence: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), cell)),
  graph,
  citations: z.array(citation),
  searched,
  /** What a reader should know before relying on the answer: "Kent's documents name no Chief Executive". */
  notes: z.array(z.string()),
});
export type Answer = z.infer<typeof answer>;
