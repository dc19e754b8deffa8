import { Command, Option } from 'commander';
import type { Answer } from '../../contract/answer.ts';
import { isoDate } from '../../contract/values.ts';
import { ProblemError } from '../../server/problem.ts';
import { ask } from '../../server/questions/ask.ts';
import { answerCsv } from '../../server/questions/csv.ts';
import { loadQuestions, type Question } from '../../server/questions/files.ts';
import { textReader } from '../../server/readings/reader.ts';
import { withDatabase } from '../database.ts';
import { answerText } from '../output/answer-text.ts';
import { readingLine, readingsText } from '../output/reading-text.ts';
import { PROBLEM } from '../status.ts';

const formats = {
  table: answerText,
  json: (answer: Answer) => JSON.stringify(answer, null, 2),
  csv: (answer: Answer) => answerCsv(answer).trimEnd(),
};

type Options = { area?: string; asAt?: string; format: keyof typeof formats; json?: true } & Record<string, string | true | undefined>;

/** One subcommand for each question, so that each has its own parameters and `--help`. */
export function askCommand(): Command {
  const command = new Command('ask')
    .description('ask a question by its id or in your own words; "sightline questions" lists them')
    .usage('<question> [options]');
  const questions = loadQuestions();
  for (const question of questions.values()) command.addCommand(questionCommand(question));
  return withScope(command)
    .argument('[words...]', 'a question in your own words: "who does the LSCB chair answer to in Suffolk"')
    .action(async (words: string[], options: Options) => {
      const known = [...questions.keys()].join('\n  ');
      if (words.length === 0) command.error(`Name a question, or put one in your own words:\n  ${known}`);
      if (words.length === 1 && /^[a-z]+(-[a-z]+)+$/.test(words[0] ?? ''))
        command.error(`There is no question "${words[0]}". There are:\n  ${known}`);
      await askInWords({ text: words.join(' '), questions, ...options });
    });
}

function questionCommand(question: Question): Command {
  const command = new Command(question.id).description(question.phrase).summary(question.phrase);
  for (const [name, parameter] of Object.entries(question.params)) {
    const about =
      parameter.type === 'entity'
        ? `${parameter.about ?? parameter.labels.join(' or ')}: an id, a name or an alias`
        : (parameter.about ?? parameter.type);
    command.option(`--${name} <${parameter.type}>`, about);
  }
  return withScope(command).action(async (options: Options) => {
    const { area, asAt, json, format, ...params } = options;
    const answer = await withDatabase(({ database }) => ask(database, question, { params: params as Record<string, string>, area, asAt }));
    console.log(formats[json ? 'json' : format](answer));
  });
}

const withScope = (command: Command): Command =>
  command
    .option('--area <id>', 'medway, kent, suffolk, knowsley, …')
    .option('--as-at <date>', 'the picture on this day, YYYY-MM-DD', dateOption)
    .addOption(
      new Option('--format <format>', 'table, the whole answer as json, or the rows as csv').choices(Object.keys(formats)).default('table'),
    )
    .option('--json', 'the same as --format json');

/** Answers a question put in one's own words if one reading is clearly first; otherwise says how it could be read. */
async function askInWords(options: Options & { text: string; questions: ReadonlyMap<string, Question> }): Promise<void> {
  const { text, questions, area, asAt, json } = options;
  const format = json ? 'json' : options.format;
  const read = textReader(questions);
  await withDatabase(async ({ database }) => {
    const { readings, clear } = await read(database, { text, area, asAt });
    const [first] = readings;
    const question = clear && first ? questions.get(first.question) : undefined;
    if (!question || !first) {
      if (format === 'json') console.log(JSON.stringify({ readings }, null, 2));
      else console.log(readingsText(text, readings));
      process.exitCode = PROBLEM;
      return;
    }
    const answer = await ask(database, question, {
      params: Object.fromEntries(Object.entries(first.slots).map(([name, { value }]) => [name, value])),
      area: first.area,
      asAt: first.asAt,
    });
    if (format === 'json') console.log(JSON.stringify({ reading: first, answer }, null, 2));
    else if (format === 'csv') console.log(formats.csv(answer));
    else console.log(`Read as: ${readingLine(first)}\n\n${formats.table(answer)}`);
  });
}

function dateOption(text: string): string {
  const result = isoDate.safeParse(text);
  if (result.success) return result.data;
  throw new ProblemError({
    status: 422,
    kind: 'bad-parameter',
    title: 'A parameter is not right',
    detail: `--as-at ${result.error.issues[0]?.message}.`,
  });
}
