import { loadFindingRules } from '../../server/findings/rules.ts';
import { ask } from '../../server/questions/ask.ts';
import type { Question } from '../../server/questions/files.ts';
import { textReader } from '../../server/readings/reader.ts';
import { withDatabase } from '../database.ts';
import { type AnswerFormat, answerFormats } from '../output/answer-formats.ts';
import { readingLine, readingsText } from '../output/reading-text.ts';
import { PROBLEM } from '../status.ts';

type Options = {
  text: string;
  area: string | undefined;
  asAt: string | undefined;
  format: AnswerFormat;
  questions: ReadonlyMap<string, Question>;
};

/** Answers a question put in one's own words if one reading is clearly first, and says which; otherwise lists the readings. */
export async function askInWords({ text, area, asAt, format, questions }: Options): Promise<void> {
  const read = textReader({ questions, rules: loadFindingRules() });
  await withDatabase(async ({ database }) => {
    const { readings, findings, clear } = await read(database, { text, area, asAt });
    const [first] = readings;
    const question = clear && first ? questions.get(first.question) : undefined;
    if (!question || !first) {
      console.log(format === 'json' ? JSON.stringify({ readings, findings }, null, 2) : readingsText({ text, readings, findings }));
      process.exitCode = PROBLEM;
      return;
    }
    const params = Object.fromEntries(Object.entries(first.slots).map(([name, { value }]) => [name, value]));
    const answer = await ask(database, question, { params, area: first.area, asAt: first.asAt });
    if (format === 'json') console.log(JSON.stringify({ reading: first, answer }, null, 2));
    else if (format === 'csv') console.log(answerFormats.csv(answer));
    else console.log(`Read as: ${readingLine(first)}\n\n${answerFormats.table(answer)}`);
  });
}
