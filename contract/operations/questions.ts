import { z } from 'zod';
import { answer } from '../answer.ts';
import { drawing, questionParameter, topics } from '../question.ts';
import { relationshipTypeName } from '../relationship-types.ts';
import { isoDate } from '../values.ts';
import { area, asAt, id, type OperationShape, operation } from './shape.ts';

const named = { name: z.string() };
const [entity, types, words, month, date, choice] = questionParameter.options;
const parameterSummary = z.discriminatedUnion('type', [
  entity.extend(named),
  types.extend(named),
  words.extend(named),
  month.extend(named),
  date.extend(named),
  choice.extend(named),
]);
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

export const questionOperations = {
  listQuestions: operation({
    method: 'get',
    path: '/api/questions',
    summary: 'The questions that can be asked',
    role: 'reader',
    reply: z.array(questionSummary),
  }),
  ask: operation({
    method: 'post',
    path: '/api/questions/{id}/answer',
    summary: 'Ask a question: a slot takes an id, a name or an alias',
    role: 'reader',
    audit: 'question',
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
    role: 'reader',
    audit: 'export',
    pathParams: id,
    query: z.looseObject({ area, asAt }),
    reply: z.string(),
    contentType: 'text/csv',
  }),
} as const satisfies Record<string, OperationShape>;
