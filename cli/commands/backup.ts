import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readEnvironment } from '../../server/env.ts';
import { projectRoot } from '../../server/project-root.ts';
import { withDatabase } from '../database.ts';

export const backupCommand = () =>
  new Command('backup')
    .description('write graph, saved items, accepted findings and audit into one file, as of one moment')
    .argument('<file>', 'the file, such as sightline-2026-11-22.backup.gz; one that is there is replaced when the new one is whole')
    .option('--json', 'print as JSON')
    .action((path: string, options: { json?: true }) =>
      withDatabase(async ({ connection }) => {
        const { backUp } = await import('../../server/backup/backup.ts');
        const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
        const { SIGHTLINE_AUDIT_FOLDER: auditFolder } = readEnvironment();
        const written = await backUp({ connection, auditFolder, path, program: version });
        if (options.json) return console.log(JSON.stringify(written, null, 2));
        const { nodes, relationships, audit, sha256 } = written;
        console.log(`Wrote ${nodes} nodes, ${relationships} relationships and ${audit} records of the audit to ${path}.`);
        console.log(`Its checksum (SHA-256 of what it holds) is ${sha256}.`);
      }),
    );
