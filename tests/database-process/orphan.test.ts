import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createFolders, databaseFolders } from '../../server/database/folders.ts';
import { findInstance, readInstance, stopInstance, writeInstance } from '../../server/database/instance.ts';
import { isRunning } from '../../server/database/processes.ts';
import { open, openElsewhere, temporaryHome, until } from './support.ts';

const A_MINUTE = 60_000;
const NOTE = { port: 7687, version: '5.26.30' };

function stranger(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid ?? 0;
}

test('a note that names a dead process is removed', async () => {
  const folders = createFolders(temporaryHome());
  writeInstance(folders, { ...NOTE, pid: 4_000_000 });
  expect(await findInstance(folders, true)).toBeNull();
  expect(existsSync(folders.instance)).toBe(false);
});

test('a note whose pid another program has got by now harms nobody', async () => {
  const folders = createFolders(temporaryHome());
  const pid = stranger();
  writeInstance(folders, { ...NOTE, pid });
  await stopInstance(folders, { ...NOTE, pid });
  expect(isRunning(pid)).toBe(true);
  writeInstance(folders, { ...NOTE, pid });
  expect(await findInstance(folders, true)).toBeNull();
  expect(isRunning(pid)).toBe(true);
});

test('an orphan that nobody noted is found', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const parent = openElsewhere(home);
  await parent.opened;
  const { instance } = databaseFolders(home);
  const { pid = 0 } = readInstance(databaseFolders(home)) ?? {};
  parent.child.kill('SIGKILL');
  await until(() => !isRunning(parent.child.pid ?? 0), 2_000);
  rmSync(instance);
  expect(await open(home)).toMatchObject({ joined: true });
  expect(readInstance(databaseFolders(home))).toMatchObject({ pid });
});

test('an orphan that was started with other settings is replaced', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const parent = openElsewhere(home);
  await parent.opened;
  const { confFile } = databaseFolders(home);
  const { pid = 0 } = readInstance(databaseFolders(home)) ?? {};
  parent.child.kill('SIGKILL');
  await until(() => !isRunning(parent.child.pid ?? 0), 2_000);
  writeFileSync(confFile, `${readFileSync(confFile, 'utf8')}\n# of an earlier version\n`);
  expect(await open(home)).toMatchObject({ joined: false });
  expect(isRunning(pid)).toBe(false);
});
