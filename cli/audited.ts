import type { Command } from 'commander';
import type { AuditKind } from '../contract/audit.ts';
import type { Environment } from '../server/env.ts';
import { report } from './database.ts';

/**
 * The commands that the audit keeps, and as what, with all that they are made up of (`ask` has a subcommand for each question);
 * the others only look around, at files or at the machine.
 */
const KEPT: Readonly<Record<string, AuditKind>> = {
  ask: 'question',
  query: 'query',
  diagram: 'export',
  findings: 'question',
  import: 'import',
  'saved export': 'export',
  'saved import': 'edit',
  backup: 'export',
  restore: 'import',
};

/** Puts a command down with its arguments and options, once it has ended. */
export async function recordCommand(command: Command, status: number): Promise<void> {
  const names = namesOf(command);
  const did = Object.keys(KEPT).find((kept) => `${names.join(' ')} `.startsWith(`${kept} `));
  const kind = did && KEPT[did];
  if (!kind) return;
  const { openAudit } = await import('../server/audit/open.ts');
  const { localPerson } = await import('../server/access/person.ts');
  const { readEnvironment } = await import('../server/env.ts');
  let environment: Environment;
  try {
    environment = readEnvironment();
  } catch {
    // The command has said what is wrong with its settings, and did nothing.
    return;
  }
  try {
    const audit = openAudit(environment, report);
    const { id: who, name, role } = localPerson;
    const what = { arguments: [...names.slice(did.split(' ').length), ...command.args], ...command.opts() };
    audit?.write({ kind, did: `sightline ${did}`, who, name, role, from: null, what, outcome: status, request: null });
    audit?.close();
  } catch (error) {
    report(`This was not recorded: ${(error as Error).message}`);
  }
}

/** The words that a command is called by: `ask`, and a question's id. */
function namesOf(command: Command): string[] {
  return command.parent ? [...namesOf(command.parent), command.name()] : [];
}
