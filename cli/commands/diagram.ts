import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { type DiagramFormatId, type DiagramOptions, diagramFormats, diagramOptions } from '../../contract/diagram.ts';
import { subjectOfAnswer } from '../../server/diagrams/subjects.ts';
import { badParameter } from '../../server/problem.ts';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions, type Question } from '../../server/questions/files.ts';
import { report, withDatabase } from '../database.ts';
import { addSlots, dateOption } from '../question-options.ts';

type Options = { area?: string; asAt?: string; format: DiagramFormatId; output?: string } & Record<string, string | undefined>;

/** Work that takes longer than this is told of on standard error. */
const PATIENCE = 1000;

/** One subcommand for each question: its answer as a diagram, the same bytes as over HTTP. */
export function diagramCommand(): Command {
  const command = new Command('diagram').description('draw the answer to a question, in any format').usage('<question> [options]');
  const questions = loadQuestions();
  for (const question of questions.values()) command.addCommand(questionDiagram(question));
  command.argument('[question]').action((name?: string) => {
    const known = [...questions.keys()].join('\n  ');
    command.error(name ? `There is no question "${name}". There are:\n  ${known}` : `Name a question:\n  ${known}`);
  });
  return command;
}

function questionDiagram(question: Question): Command {
  const command = addSlots(new Command(question.id).description(question.phrase).summary(question.phrase), question)
    .option('--area <id>', 'medway, kent, suffolk, knowsley, …')
    .option('--as-at <date>', 'the picture on this day, YYYY-MM-DD', dateOption)
    .addOption(new Option('--format <format>', formatHelp()).choices(diagramFormats.map(({ id }) => id)).default('svg'))
    .option('-o, --output <file>', 'the file to write; without it, standard output');
  for (const [name, about] of Object.entries(optionHelp)) command.option(`--${hyphened(name)} <value>`, about);
  return command.action((options: Options) => drawAnswer(question, options));
}

async function drawAnswer(question: Question, { area, asAt, format, output, ...rest }: Options): Promise<void> {
  const names = Object.keys(optionHelp);
  const options = parsed(Object.fromEntries(Object.entries(rest).filter(([name]) => names.includes(name))));
  const params = Object.fromEntries(Object.entries(rest).filter(([name]) => !names.includes(name))) as Record<string, string>;
  const telling = setTimeout(() => report(`Drawing "${question.phrase}" as ${format} …`), PATIENCE);
  try {
    const subject = await withDatabase(async ({ database }) =>
      subjectOfAnswer(database, await ask(database, question, { params, area, asAt })),
    );
    // Fonts and layout are large, and no other command needs them.
    const { drawn } = await import('../../server/diagrams/drawn.ts');
    const bytes = await drawn({ subject, format, options });
    if (output === undefined) process.stdout.write(bytes);
    else await writeFile(output, bytes);
  } finally {
    clearTimeout(telling);
  }
}

function parsed(given: Record<string, unknown>): DiagramOptions {
  const result = diagramOptions.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? '');
  throw badParameter(name, `--${hyphened(name)}: ${issue?.message}.`);
}

const formatHelp = () => diagramFormats.map(({ id, about }) => `${id}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`).join('; ');
const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const optionHelp: Record<keyof typeof diagramOptions.shape, string> = {
  theme: 'screen, print, high-contrast or monochrome',
  flow: 'which way chains run: auto, up, down, right or left',
  lines: 'orthogonal or curved',
  edgeLabels: 'auto, all or none',
  legend: 'true or false',
  sources: 'true or false',
  titleBlock: 'true or false',
  paper: 'of a PDF: a4, a3, a2 or a1',
  pages: 'of a PDF: fit (one sheet) or tiles (several, put together)',
  scale: 'of a PNG: 1, 2 or 3',
  linksTo: 'the address of a Sightline that names lead to',
};
