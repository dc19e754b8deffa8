import { z } from 'zod';
import { nodeReference } from './answer.ts';
import { citation, graph, scalar } from './graph.ts';

export const severity = z.enum(['high', 'medium', 'low']);

/** The header of a file in `cypher/findings/`: YAML in its leading comment. */
export const findingRuleHeader = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
  title: z.string(),
  /** Why it matters, for somebody who has to do something about it. */
  why: z.string(),
  severity,
  /** A hit as one sentence, with the query's columns in braces: "Nobody holds {subject} to account." */
  sentence: z.string(),
  /** What the clauses beside a hit say: "Who writes it". */
  evidence: z.string().default('Stated in'),
  /** What it found cannot all hold: the clauses are read side by side. */
  contradiction: z.boolean().default(false),
  /** Ways in which people ask for it. */
  wordings: z.array(z.string().min(3)).min(3),
});
export type FindingRuleHeader = z.infer<typeof findingRuleHeader>;

export const findingRule = findingRuleHeader.omit({ wordings: true }).extend({ hits: z.number().int(), accepted: z.number().int() });

export const acceptance = z.object({ reason: z.string(), at: z.string() });

/** One hit of a rule with its evidence. */
export const finding = z.object({
  /** The rule and what was hit: the same from run to run. */
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  severity,
  sentence: z.string(),
  subject: nodeReference,
  /** What else the rule found, column by column, in words. */
  details: z.record(z.string(), z.union([scalar, z.array(z.string()), z.null()])),
  graph,
  citations: z.array(citation),
  /** Set while somebody accepted it with exactly this evidence. */
  accepted: acceptance.nullable(),
  /** It had been accepted, and its evidence has changed since. */
  changedSinceAccepted: z.boolean(),
});
export type Finding = z.infer<typeof finding>;
