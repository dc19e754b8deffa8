import type { Answer } from '../../contract/answer.ts';
import { answerCsv } from '../../server/questions/csv.ts';
import { answerText } from './answer-text.ts';

/** How an answer can be printed. */
export const answerFormats = {
  table: answerText,
  json: (answer: Answer) => JSON.stringify(answer, null, 2),
  csv: (answer: Answer) => answerCsv(answer).trimEnd(),
};
export type AnswerFormat = keyof typeof answerFormats;
