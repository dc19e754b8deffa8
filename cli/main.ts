#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.ts';
import { MISUSED } from './status.ts';

/** The `sightline` command: each subcommand is thin, over the functions that the HTTP routes use too. */
const program = new Command('sightline')
  .description('Who answers to whom, says who? A relationship explorer for public governance.')
  .showHelpAfterError('(sightline --help lists the commands)')
  .exitOverride();

for (const command of [checkCommand]) program.addCommand(command().exitOverride().copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
}
