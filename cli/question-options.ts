import type { Command } from 'commander';
import { isoDate } from '../contract/values.ts';
import { ProblemError } from '../server/problem.ts';
import type { Question } from '../server/questions/files.ts';

/** Gives a command an option for each slot of a question. */
export function addSlots(command: Command, question: Question): Command {
  for (const [name, parameter] of Object.entries(question.params)) {
    const about =
      parameter.type === 'entity'
        ? `${parameter.about ?? parameter.labels.join(' or ')}: an id, a name or an alias`
        : (parameter.about ?? parameter.type);
    command.option(`--${name} <${parameter.type}>`, about);
  }
  return command;
}

/** Parses `--as-at`. */
export function dateOption(text: string): string {
  const result = isoDate.safeParse(text);
  if (result.success) return result.data;
  throw new ProblemError({
    status: 422,
    kind: 'bad-parameter',
    title: 'A parameter is not right',
    detail: `--as-at ${result.error.issues[0]?.message}.`,
  });
}
