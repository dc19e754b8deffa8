import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { dateInWords } from '../../contract/dates.ts';
import { LARGEST_SAVED_FILE } from '../../contract/saved.ts';
import { badParameter } from '../../server/problem.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import type { Saving } from '../../server/saved/found.ts';
import { listItems } from '../../server/saved/items.ts';
import { exportItems, importItems } from '../../server/saved/saved-file.ts';
import { withDatabase } from '../database.ts';
import { table } from '../output/table.ts';

/** Saved questions, scenes and stories: what there is, out into a file, and in from one. */
export function savedCommand(): Command {
  const command = new Command('saved').description('list saved questions, scenes and stories; take them out as a file, bring one in');
  command
    .command('list')
    .description('what was saved, last changed first; "sightline diagram <id>" draws it')
    .option('--folder <name>', 'of one folder only')
    .option('--json', 'print as JSON')
    .action(({ folder, json }: { folder?: string; json?: true }) =>
      saving(async (kept) => {
        const items = (await listItems(kept)).filter((item) => !item.removedAt && (folder === undefined || item.folder === folder));
        if (json) return console.log(JSON.stringify({ items }, null, 2));
        const rows = items.map(({ id, what, title, folder: at, changedBy, changedAt }) => [
          ...[id, what, title, at],
          `${dateInWords(changedAt.slice(0, 10))}, ${changedBy}`,
        ]);
        console.log(rows.length === 0 ? 'Nothing has been saved.' : table({ columns: ['id', '', 'title', 'folder', 'changed'], rows }));
      }),
    );
  command
    .command('export')
    .description('saved items as a JSON file')
    .argument('[ids...]', 'only these')
    .option('--folder <name>', 'those of one folder')
    .option('-o, --output <file>', 'the file to write; without it, standard output')
    .action((ids: string[], { folder, output }: { folder?: string; output?: string }) =>
      saving(async (kept) => {
        const { bytes } = await exportItems(kept, { folder, ...(ids.length > 0 && { ids }) });
        if (output === undefined) process.stdout.write(bytes);
        else await writeFile(output, bytes);
      }),
    );
  command
    .command('import')
    .description('bring in such a file, all of it or nothing; what is here stays, and what differs from it comes as a copy')
    .argument('<file>')
    .action(async (file: string) => {
      const bytes = await readFile(file);
      if (bytes.length > LARGEST_SAVED_FILE) throw badParameter('file', `${file} is larger than ${LARGEST_SAVED_FILE / 1e6} MB.`);
      await saving(async (kept) => {
        const { added, copied, unchanged } = await importItems(kept, bytes);
        console.log(`Added ${added.length}, as copies ${copied.length}, here already ${unchanged}.`);
      });
    });
  return command;
}

const saving = (work: (kept: Saving) => Promise<void>) => withDatabase(({ database }) => work({ database, questions: loadQuestions() }));
