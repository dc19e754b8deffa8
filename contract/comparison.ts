import { z } from 'zod';
import { graph } from './graph.ts';
import { type KindLabel, kindLabel } from './kinds.ts';
import { relationshipTypeName } from './relationship-types.ts';

/** What is compared: two places, two days, or what two documents say. */
export const comparedBy = z.enum(['areas', 'dates', 'documents']);
export type ComparedBy = z.infer<typeof comparedBy>;

/** On which side something is; `different` is on both, but not alike. */
export const found = z.enum(['left', 'right', 'same', 'different']);
export type Found = z.infer<typeof found>;

/** One side, and what was looked through for it. */
export const comparedSide = z.object({
  /** An area's or document's id, or a day. */
  id: z.string(),
  name: z.string(),
  documents: z.array(z.object({ id: z.string(), title: z.string(), clauses: z.number().int() })),
  nodes: z.number().int(),
  relationships: z.number().int(),
});
export type ComparedSide = z.infer<typeof comparedSide>;

const ends = {
  /** Ids within the comparison's graph; at least one of the two is there. */
  left: z.string().nullable(),
  right: z.string().nullable(),
  found,
  /** Names of the properties in which the two differ. */
  differs: z.array(z.string()),
};
export const comparedNode = z.object({ ...ends, kind: kindLabel });
export type ComparedNode = z.infer<typeof comparedNode>;
export const comparedRelationship = z.object({ ...ends, type: relationshipTypeName });
export type ComparedRelationship = z.infer<typeof comparedRelationship>;

const statements = z.object({ nodes: z.array(z.string()), relationships: z.array(z.string()) });
/** A hit of a rule about documents that contradict each other, with what each side rests on. */
export const disagreement = z.object({ finding: z.string(), rule: z.string(), title: z.string(), left: statements, right: statements });
export type Disagreement = z.infer<typeof disagreement>;

export const comparison = z.object({
  by: comparedBy,
  left: comparedSide,
  right: comparedSide,
  /** Everything that is on either side, each once. */
  graph,
  nodes: z.array(comparedNode),
  relationships: z.array(comparedRelationship),
  disagreements: z.array(disagreement),
});
export type Comparison = z.infer<typeof comparison>;

/** Whether a relationship tells something about this end: what rests on a law says nothing about the law itself. */
export const tellsAbout = (end: 'from' | 'to', kind: KindLabel): boolean => end === 'from' || (kind !== 'Statute' && kind !== 'Provision');
