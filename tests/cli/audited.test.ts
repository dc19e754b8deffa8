import { Command } from 'commander';
import { expect, test, vi } from 'vitest';
import { recordCommand } from '../../cli/audited.ts';
import { others } from '../../cli/commands/others.ts';
import { readAudit } from '../../server/audit/read.ts';
import { temporaryAudit } from '../support/audit.ts';

const { folder } = temporaryAudit();
vi.stubEnv('SIGHTLINE_AUDIT_FOLDER', folder);
const program = new Command('sightline');
for (const command of others) program.addCommand(command());

/** What is put down of a command that ended. */
async function recorded(...names: string[]): Promise<unknown> {
  const command = names.reduce<Command | undefined>((within, name) => within?.commands.find((one) => one.name() === name), program);
  if (!command) throw new Error(`There is no command ${names.join(' ')}.`);
  const before = (await readAudit(folder, { limit: 100 })).records.length;
  await recordCommand(command, 0);
  const { records } = await readAudit(folder, { limit: 100 });
  return records.length === before ? undefined : records[0];
}

test('a question that is asked or drawn on the command line is put down, with its id', async () => {
  const what = { arguments: ['who-sits-on'] };
  expect(await recorded('ask', 'who-sits-on')).toMatchObject({ kind: 'question', did: 'sightline ask', what });
  expect(await recorded('diagram', 'who-sits-on')).toMatchObject({ kind: 'export', did: 'sightline diagram', what });
  expect(await recorded('ask')).toMatchObject({ kind: 'question', did: 'sightline ask' });
  expect(await recorded('query')).toMatchObject({ kind: 'query', did: 'sightline query' });
});

test('what goes out of the saved items, or comes in, is put down as that; looking around is not', async () => {
  expect(await recorded('import')).toMatchObject({ kind: 'import', did: 'sightline import' });
  expect(await recorded('saved', 'import')).toMatchObject({ kind: 'edit', did: 'sightline saved import' });
  expect(await recorded('saved', 'export')).toMatchObject({ kind: 'export', did: 'sightline saved export' });
  for (const names of [['saved', 'list'], ['questions'], ['check'], ['audit', 'list']]) expect(await recorded(...names)).toBeUndefined();
});
