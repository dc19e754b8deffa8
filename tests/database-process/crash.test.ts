import { expect, test } from 'vitest';
import { databaseFolders } from '../../server/database/folders.ts';
import { readInstance } from '../../server/database/instance.ts';
import { type DatabaseState, localDatabaseStatus, stopLocalDatabase } from '../../server/database/local.ts';
import { isRunning } from '../../server/database/processes.ts';
import { canConnect } from '../../server/neo4j.ts';
import { open, openElsewhere, temporaryHome, until } from './support.ts';

const A_MINUTE = 60_000;
const pidOf = (home: string): number => readInstance(databaseFolders(home))?.pid ?? 0;
const names = (states: DatabaseState[]) => states.map(({ state }) => state);

test('a crash is noticed by every user and mended once; the next soon after is only said', { timeout: 2 * A_MINUTE }, async () => {
  const home = temporaryHome();
  const here = await open(home);
  const states: DatabaseState[] = [];
  here.onState((state) => states.push(state));
  const other = openElsewhere(home);
  await other.opened;

  const first = pidOf(home);
  process.kill(first, 'SIGKILL');
  await until(() => states.length > 0 && other.states.length > 0, 1_500);
  await until(() => states.at(-1)?.state === 'ready' && other.states.at(-1)?.state === 'ready', 30_000);
  expect(names(states)).toEqual(['away', 'starting', 'ready']);
  expect(names(other.states)).toEqual(['away', 'starting', 'ready']);
  expect(await canConnect(here)).toBe('ok');

  const second = pidOf(home);
  expect(second).not.toBe(first);
  process.kill(second, 'SIGKILL');
  await until(() => states.at(-1)?.detail.includes('twice') === true && other.states.at(-1)?.detail.includes('twice') === true, 5_000);
  expect(states.at(-1)).toMatchObject({ state: 'away', detail: expect.stringContaining('console.log') });
  expect(pidOf(home)).toBe(second);

  // Whoever opens it next starts it again, and the others are back with it.
  const third = await open(home);
  expect(third).toMatchObject({ joined: false, uri: here.uri });
  await until(() => states.at(-1)?.state === 'ready' && other.states.at(-1)?.state === 'ready', 5_000);
});

test('stopping it on request is no crash', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const database = await open(home);
  const states: DatabaseState[] = [];
  database.onState((state) => states.push(state));
  expect(await stopLocalDatabase({ home })).toEqual({ stopped: true, users: [process.pid] });
  await until(() => states.length > 0, 1_500);
  expect(states).toEqual([{ state: 'away', detail: expect.stringContaining('was stopped') }]);
  await database.release();
});

test('an orphan of a killed parent is used again, and stopped by its next last user', { timeout: 2 * A_MINUTE }, async () => {
  const home = temporaryHome();
  const parent = openElsewhere(home);
  const { uri } = await parent.opened;
  const orphan = pidOf(home);
  parent.child.kill('SIGKILL');
  await until(() => !isRunning(parent.child.pid ?? 0), 2_000);
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'running', pid: orphan, users: [] });

  const again = await open(home);
  expect(again).toMatchObject({ joined: true, uri });
  expect(pidOf(home)).toBe(orphan);
  await again.release();
  expect(isRunning(orphan)).toBe(false);
});

test('a parent killed at any moment of the start leaves what the next start can use', { timeout: 4 * A_MINUTE }, async () => {
  const home = temporaryHome();
  for (const after of [300, 900, 1_500, 2_500, 3_500]) {
    const parent = openElsewhere(home);
    await new Promise((resolve) => setTimeout(resolve, after));
    parent.child.kill('SIGKILL');
    const next = await open(home);
    expect(await canConnect(next)).toBe('ok');
    await next.release();
    expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'stopped' });
  }
});
