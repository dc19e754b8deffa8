import { Command } from 'commander';
import type { Checked } from '../../server/backup/check.ts';
import { readEnvironment } from '../../server/env.ts';
import { withDatabase } from '../database.ts';

export const restoreCommand = () =>
  new Command('restore')
    .description('put back what a backup holds, all or nothing; it is checked whole before anything is touched')
    .argument('<file>', 'what "sightline backup" wrote, with this version or an earlier one')
    .option('--replace', 'delete everything that the database holds first')
    .option('--check', 'only check the file; no database is needed')
    .action(async (path: string, options: { replace?: true; check?: true }) => {
      const { checkBackup } = await import('../../server/backup/check.ts');
      const { restore } = await import('../../server/backup/restore.ts');
      const said = ({ head, end }: Checked) =>
        `${end.nodes} nodes, ${end.relationships} relationships and ${end.audit} records of the audit, as of ${head.at}`;
      if (options.check) return console.log(`${path} is whole: ${said(await checkBackup(path))}.`);
      const { SIGHTLINE_AUDIT_FOLDER: auditFolder } = readEnvironment();
      return withDatabase(async ({ connection }) => {
        const restored = await restore({ connection, auditFolder, path, replace: options.replace ?? false });
        console.log(`Restored ${said(restored)}.`);
      });
    });
