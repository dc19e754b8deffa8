#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ProblemError } from '../server/problem.ts';
import { recordCommand } from './audited.ts';
import { serveCommand } from './commands/serve.ts';
import { MISUSED, PROBLEM } from './status.ts';

/** The `sightline` command: each subcommand is thin, over the functions that the HTTP routes use too. */
const program = new Command('sightline')
  .description('Who answers to whom, says who? A relationship explorer for public governance.')
  .showHelpAfterError('(sightline --help lists the commands)')
  .enablePositionalOptions()
  .exitOverride();

// What serves for months loads no other command.
const others = process.argv[2] === 'serve' ? [] : (await import('./commands/others.ts')).others;

let begun: Command | undefined;
program.hook('preAction', (_, command) => {
  begun = command;
});

try {
  for (const command of [serveCommand, ...others]) program.addCommand(settled(command()));
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
  else {
    console.error(process.env.SIGHTLINE_LOG_LEVEL === 'debug' ? error : error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof ProblemError && error.status === 422 ? MISUSED : PROBLEM;
  }
}
if (begun) await recordCommand(begun, Number(process.exitCode ?? 0));

/** Commander's settings are not handed down to subcommands by themselves. */
function settled(command: Command): Command {
  command.exitOverride().showHelpAfterError(`(sightline ${command.name()} --help explains)`);
  for (const subcommand of command.commands) settled(subcommand);
  return command;
}
