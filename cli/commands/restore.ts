import { Command } from 'commander';
import { checkBackup } from '../../server/backup/check.ts';
import { restore } from '../../server/backup/restore.ts';
import { readEnvironment } from '../../server/env.ts';
import { withDatabase } from '../database.ts';

export const restoreCommand = () =>
  new Command('restore')
    .description('put back what a backup holds, all or nothing; it is checked whole before anything is touched')
    .argument('<file>', 'what "sightline backup" wrote, with this version or an earlier one')
    .option('--replace', 'delete everything that the database holds first')
    .option('--check', 'only check the file; no database is needed')
    .action(async (path: string, options: { replace?: true; check?: true }) => {
      const said = ({ head, end }: Awaited<ReturnType<typeof checkBackup>>) =>
        `${end.nodes} nodes, ${end.relationships} relationships and ${end.audit} records of the audit, as of ${head.at}`;
      if (options.check) return console.log(`${path} is whole: ${said(await checkBackup(path))}.`);
      const { SIGHTLINE_AUDIT_FOLDER: auditFolder } = readEnvironment();
      return withDatabase(async ({ connection }) => {
        const restored = await restore({ connection, auditFolder, path, replace: options.replace ?? false });
        console.log(`Restored ${said(restored)}.`);
      });
    });
