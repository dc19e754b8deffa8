import { Command, Option } from 'commander';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions, type Question } from '../../server/questions/files.ts';
import { withDatabase } from '../database.ts';
import { type AnswerFormat, answerFormats } from '../output/answer-formats.ts';
import { addSlots, dateOption } from '../question-options.ts';
import { askInWords } from './ask-in-words.ts';

type Options = { area?: string; asAt?: string; format: AnswerFormat; json?: true } & Record<string, string | true | undefined>;

/** One subcommand for each question, so that each has its own parameters and `--help`. */
export function askCommand(): Command {
  const command = new Command('ask')
    .description('ask a question by its id or in your own words; "sightline questions" lists them')
    .usage('<question> [options]')
    // What follows a question's id is the question's own.
    .enablePositionalOptions();
  const questions = loadQuestions();
  for (const question of questions.values()) command.addCommand(questionCommand(question));
  return withScope(command)
    .argument('[words...]', 'a question in your own words: "who does the LSCB chair answer to in Suffolk"')
    .action(async (words: string[], options: Options) => {
      const known = [...questions.keys()].join('\n  ');
      if (words.length === 0) command.error(`Name a question, or put one in your own words:\n  ${known}`);
      if (words.length === 1 && /^[a-z]+(-[a-z]+)+$/.test(words[0] ?? ''))
        command.error(`There is no question "${words[0]}". There are:\n  ${known}`);
      const { area, asAt, json, format } = options;
      await askInWords({ text: words.join(' '), area, asAt, questions, format: json ? 'json' : format });
    });
}

function questionCommand(question: Question): Command {
  const command = addSlots(new Command(question.id).description(question.phrase).summary(question.phrase), question);
  return withScope(command).action(async (options: Options) => {
    const { area, asAt, json, format, ...params } = options;
    const answer = await withDatabase(({ database }) => ask(database, question, { params: params as Record<string, string>, area, asAt }));
    console.log(answerFormats[json ? 'json' : format](answer));
  });
}

const withScope = (command: Command): Command =>
  command
    .option('--area <id>', 'medway, kent, suffolk, knowsley, …')
    .option('--as-at <date>', 'the picture on this day, YYYY-MM-DD', dateOption)
    .addOption(
      new Option('--format <format>', 'table, the whole answer as json, or the rows as csv')
        .choices(Object.keys(answerFormats))
        .default('table'),
    )
    .option('--json', 'the same as --format json');
