import { Command, Option } from 'commander';
import type { Answer } from '../../contract/answer.ts';
import { ask } from '../../server/questions/ask.ts';
import { answerCsv } from '../../server/questions/csv.ts';
import { loadQuestions, type Question } from '../../server/questions/files.ts';
import { withDatabase } from '../database.ts';
import { answerText } from '../output/answer-text.ts';
import { addSlots, dateOption } from '../question-options.ts';

const formats = {
  table: answerText,
  json: (answer: Answer) => JSON.stringify(answer, null, 2),
  csv: (answer: Answer) => answerCsv(answer).trimEnd(),
};

type Options = { area?: string; asAt?: string; format: keyof typeof formats; json?: true } & Record<string, string | true | undefined>;

/** One subcommand for each question, so that each has its own parameters and `--help`. */
export function askCommand(): Command {
  const command = new Command('ask').description('ask a question; "sightline questions" lists them').usage('<question> [options]');
  const questions = loadQuestions();
  for (const question of questions.values()) command.addCommand(questionCommand(question));
  command.argument('[question]').action((name?: string) => {
    const known = [...questions.keys()].join('\n  ');
    command.error(name ? `There is no question "${name}". There are:\n  ${known}` : `Name a question:\n  ${known}`);
  });
  return command;
}

function questionCommand(question: Question): Command {
  return addSlots(new Command(question.id).description(question.phrase).summary(question.phrase), question)
    .option('--area <id>', 'medway, kent, suffolk, knowsley, …')
    .option('--as-at <date>', 'the picture on this day, YYYY-MM-DD', dateOption)
    .addOption(
      new Option('--format <format>', 'table, the whole answer as json, or the rows as csv').choices(Object.keys(formats)).default('table'),
    )
    .option('--json', 'the same as --format json')
    .action(async (options: Options) => {
      const { area, asAt, json, format, ...params } = options;
      const answer = await withDatabase(({ database }) =>
        ask(database, question, { params: params as Record<string, string>, area, asAt }),
      );
      console.log(formats[json ? 'json' : format](answer));
    });
}
