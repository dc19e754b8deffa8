import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { type DiagramFormatId, type DiagramOptions, diagramFormats, diagramOptions } from '../../contract/diagram.ts';
import type { DrawTask } from '../../server/diagrams/drawn.ts';
import { subjectOfAnswer } from '../../server/diagrams/subjects.ts';
import { badParameter } from '../../server/problem.ts';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions, type Question } from '../../server/questions/files.ts';
import { taskFor } from '../../server/saved/draw.ts';
import { readItem } from '../../server/saved/items.ts';
import { report, withDatabase } from '../database.ts';
import { addSlots, dateOption } from '../question-options.ts';

type Options = { area?: string; asAt?: string; format: DiagramFormatId; output?: string } & Record<string, string | undefined>;

/** Work that takes longer than this is told of on standard error. */
const PATIENCE = 1000;

/** One subcommand for each question, and what was saved by its id: the same bytes as over HTTP. */
export function diagramCommand(): Command {
  const command = new Command('diagram')
    .description('draw the answer to a question, or what was saved, in any format')
    .usage('<question or saved id> [options]')
    // What follows a question's id is the question's own.
    .enablePositionalOptions();
  const questions = loadQuestions();
  for (const question of questions.values()) command.addCommand(questionDiagram(question));
  return withFormat(command)
    .argument('[id]', 'of a saved question, scene or story, as "sightline saved list" has it')
    .option('--step <number>', 'of a story: one step of it, in any format', Number)
    .action(async (id: string | undefined, options: Options & { step?: number }) => {
      const known = [...questions.keys()].join('\n  ');
      if (!id) return command.error(`Name a question or a saved item:\n  ${known}`);
      if (id.includes('-')) command.error(`There is no question "${id}". There are:\n  ${known}`);
      await drawSaved(id, questions, options);
    });
}

function questionDiagram(question: Question): Command {
  const command = addSlots(new Command(question.id).description(question.phrase).summary(question.phrase), question)
    .option('--area <id>', 'medway, kent, suffolk, knowsley, …')
    .option('--as-at <date>', 'the picture on this day, YYYY-MM-DD', dateOption);
  return withFormat(command).action((options: Options) => drawAnswer(question, options));
}

function withFormat(command: Command): Command {
  command
    .addOption(new Option('--format <format>', formatHelp()).choices(diagramFormats.map(({ id }) => id)).default('svg'))
    .option('-o, --output <file>', 'the file to write; without it, standard output');
  for (const [name, about] of Object.entries(optionHelp)) command.option(`--${hyphened(name)} <value>`, about);
  return command;
}

async function drawAnswer(question: Question, { area, asAt, format, output, ...rest }: Options): Promise<void> {
  const names = Object.keys(optionHelp);
  const options = diagramOptionsIn(rest);
  const params = Object.fromEntries(Object.entries(rest).filter(([name]) => !names.includes(name))) as Record<string, string>;
  await write(`"${question.phrase}" as ${format}`, output, () =>
    withDatabase(async ({ database }) => {
      const subject = await subjectOfAnswer(database, await ask(database, question, { params, area, asAt }));
      return { subject, format, options };
    }),
  );
}

async function drawSaved(
  id: string,
  questions: ReadonlyMap<string, Question>,
  { format, output, step, ...rest }: Options & { step?: number },
): Promise<void> {
  const options = diagramOptionsIn(rest);
  await write(`${id} as ${format}`, output, () =>
    withDatabase(async ({ database }) => {
      const saving = { database, questions };
      return taskFor(saving, await readItem(saving, id), { format, options, step });
    }),
  );
}

/** Draws what was asked for into a file or to standard output; tells of it where that takes long. */
async function write(what: string, output: string | undefined, asked: () => Promise<DrawTask>): Promise<void> {
  const telling = setTimeout(() => report(`Drawing ${what} …`), PATIENCE);
  try {
    const task = await asked();
    // Fonts and layout are large, and no other command needs them.
    const { drawn } = await import('../../server/diagrams/drawn.ts');
    const bytes = await drawn(task);
    if (output === undefined) process.stdout.write(bytes);
    else await writeFile(output, bytes);
  } finally {
    clearTimeout(telling);
  }
}

const diagramOptionsIn = (given: Record<string, unknown>): DiagramOptions =>
  parsed(Object.fromEntries(Object.entries(given).filter(([name]) => name in optionHelp)));

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
