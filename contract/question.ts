import { z } from 'zod';
import { kindLabel } from './kinds.ts';
import { relationshipTypeName } from './relationship-types.ts';

const parameterName = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** What one `{slot}` of a question takes. */
export const questionParameter = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('entity'),
    labels: z.array(kindLabel).min(1),
    optional: z.boolean().default(false),
    /** What stands in the phrase where an optional slot is left empty. */
    absent: z.string().default('anybody'),
    about: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('relationshipTypes'), default: z.array(relationshipTypeName).min(1), about: z.string().optional() }),
  z.strictObject({ type: z.literal('text'), optional: z.boolean().default(false), about: z.string().optional() }),
  z.strictObject({ type: z.literal('month'), about: z.string().optional() }),
  z.strictObject({ type: z.literal('date'), optional: z.boolean().default(false), about: z.string().optional() }),
  z.strictObject({
    type: z.literal('choice'),
    options: z.array(z.string()).min(1),
    optional: z.boolean().default(false),
    about: z.string().optional(),
  }),
]);
export type QuestionParameter = z.infer<typeof questionParameter>;

/** How an answer is best drawn: a layered chain or route, or an organic network. */
export const drawing = z.enum(['layered', 'organic']);

/** What questions are grouped by, in the order in which they are shown. */
export const topics = [
  'escalation',
  'accountability',
  'membership',
  'duties and law',
  'reports and consultation',
  'time and comparison',
  'evidence',
] as const;

/** The header of a file in `cypher/questions/`: YAML in its leading comment. */
export const questionHeader = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'),
    /** "Who can escalate to {role}?": each parameter that a person fills stands in braces. */
    phrase: z.string(),
    topic: z.enum(topics),
    about: z.string(),
    /** Other ways in which people put it, with slots in braces where they name something. */
    wordings: z.array(z.string().min(3)).min(3),
    params: z.record(parameterName, questionParameter).default({}),
    /** The relationship types that the query may follow; `[]` where a parameter chooses them. */
    follows: z.array(relationshipTypeName),
    drawing: drawing.default('organic'),
    /**
     * The answer as one sentence, by number of rows: `{count}`, `{found}` (its kinds), `{names}` (the first of what the columns
     * `names` hold) and the slots in braces; `[…]` only where its slot is filled.
     */
    sentence: z.strictObject({ none: z.string(), one: z.string(), many: z.string(), names: z.array(z.string()).default([]) }),
    /** Worked examples, used by its test and shown in the app. */
    examples: z
      .array(z.strictObject({ params: z.record(parameterName, z.union([z.string(), z.array(z.string())])), area: z.string().optional() }))
      .min(1),
  })
  .superRefine((header, context) => {
    const said = [['phrase', header.phrase] as const, ...header.wordings.map((wording, index) => [`wordings.${index}`, wording] as const)];
    for (const [path, text] of said) {
      for (const [, slot] of text.matchAll(/\{(\w+)\}/g)) {
        if (slot && !(slot in header.params)) {
          context.addIssue({ code: 'custom', path: path.split('.'), message: `names {${slot}}, which is not among params` });
        }
      }
    }
  });
export type QuestionHeader = z.infer<typeof questionHeader>;
