import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { thisProcess } from '../../server/database/process-mark.ts';
import { withStartLock } from '../../server/database/start-lock.ts';
import { addUser, liveUsers, removeUser } from '../../server/database/users.ts';
import { failure, temporaryFolder } from './support.ts';

test('one at a time', async () => {
  const file = join(temporaryFolder(), 'lock');
  let inside = 0;
  const most: number[] = [];
  const work = async () => {
    inside += 1;
    most.push(inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => withStartLock({ file }, work)));
  expect(most).toEqual([1, 1, 1, 1, 1]);
  expect(existsSync(file)).toBe(false);
});

test('a dead holder’s lock is taken over, by one of several only', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, JSON.stringify({ pid: 4_000_000, started: 'x', id: 'x' }));
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await sleep(10);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withStartLock({ file }, work)));
});

test('a reused pid does not hold the lock', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'at another time', id: 'x' }));
  expect(await withStartLock({ file }, async () => 'in')).toBe('in');
});

test('a lock left empty by a kill is taken over after a while', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, '');
  utimesSync(file, new Date(Date.now() - 10_000), new Date(Date.now() - 10_000));
  expect(await withStartLock({ file }, async () => 'in')).toBe('in');
});

test('waiting for a live holder is said, and can be interrupted', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, JSON.stringify({ ...(await thisProcess()), id: 'x' }));
  const lines: string[] = [];
  const waiting = withStartLock({ file, report: (line) => lines.push(line), signal: AbortSignal.timeout(3_500) }, async () => 'in');
  await failure(waiting);
  expect(lines).toEqual([`Waiting for process ${process.pid}, which is starting or stopping the same database`]);
});

test('users count while they live; notes of the dead and of reused pids are removed', async () => {
  const folder = temporaryFolder();
  const note = await addUser(folder);
  writeFileSync(join(folder, 'dead.json'), JSON.stringify({ pid: 4_000_000, started: 'x' }));
  writeFileSync(join(folder, 'reused.json'), JSON.stringify({ pid: process.pid, started: 'at another time' }));
  expect(await liveUsers(folder)).toEqual([process.pid]);
  expect(existsSync(join(folder, 'dead.json')) || existsSync(join(folder, 'reused.json'))).toBe(false);
  removeUser(note);
  expect(await liveUsers(folder)).toEqual([]);
});
