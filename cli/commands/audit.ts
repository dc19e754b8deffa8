import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { auditFilter } from '../../contract/operations/audit.ts';
import { readEnvironment } from '../../server/env.ts';
import { table } from '../output/table.ts';
import { PROBLEM } from '../status.ts';

export const auditCommand = () =>
  new Command('audit')
    .description('who did what: verify that nothing was changed, or list it')
    .addCommand(
      new Command('verify')
        .description('check every record against the one before, and against what other processes had seen')
        .option('--seen <hash...>', 'heads that were noted earlier, and must still be there')
        .option('--json', 'print as JSON')
        .action(async (options: { seen?: string[]; json?: true }) => {
          const { verifyAudit } = await import('../../server/audit/verify.ts');
          const found = await verifyAudit(folder(), options.seen);
          if (found.problems.length > 0) process.exitCode = PROBLEM;
          if (options.json) return console.log(JSON.stringify(found, null, 2));
          const rows = found.chains.map(({ chain, records, first, last, head }) => [chain, String(records), first ?? '', last ?? '', head]);
          console.log(table({ columns: ['chain', 'records', 'first', 'last', 'head'], rows }));
          for (const problem of found.problems) console.log(problem);
          console.log(
            found.problems.length > 0
              ? `${found.problems.length === 1 ? 'One thing is' : `${found.problems.length} things are`} not as it was written.`
              : 'Everything is as it was written. Note the heads elsewhere, and give them to --seen next time: then nobody can change what came before without it showing.',
          );
        }),
    )
    .addCommand(
      new Command('list')
        .description('what was done, the latest first')
        .option('--kind <kind>', 'sign-in, question, query, export, edit, import or log')
        .option('--who <text>', 'part of the person’s id or name')
        .option('--text <text>', 'part of what was done or asked for')
        .option('--outcome <outcome>', 'done or refused')
        .option('--from <date>', 'not before this day, YYYY-MM-DD')
        .option('--to <date>', 'not after this day')
        .option('--limit <records>', 'how many at most', Number, 100)
        .option('--json', 'print as JSON, a line each')
        .action(async ({ json, limit, ...given }: Record<string, unknown>) => {
          const { readAudit } = await import('../../server/audit/read.ts');
          const { records, more } = await readAudit(folder(), { ...auditFilter.parse(given), limit: Number(limit) });
          if (json) return console.log(records.map((record) => JSON.stringify(record)).join('\n'));
          const rows = records.map(({ at, kind, did, who, name, from, outcome }) => [
            at,
            kind,
            did,
            name ?? who,
            from ?? '',
            String(outcome),
          ]);
          console.log(table({ columns: ['at', 'kind', 'did', 'who', 'from', 'outcome'], rows }));
          if (more) console.log(`The latest ${records.length}; there are more.`);
          return undefined;
        }),
    );

function folder(): string {
  const { SIGHTLINE_AUDIT_FOLDER } = readEnvironment();
  if (!existsSync(SIGHTLINE_AUDIT_FOLDER)) throw new Error(`There is no audit at ${SIGHTLINE_AUDIT_FOLDER}.`);
  return SIGHTLINE_AUDIT_FOLDER;
}
