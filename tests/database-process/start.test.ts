import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { databaseFolders } from '../../server/database/folders.ts';
import { readInstance } from '../../server/database/instance.ts';
import { localDatabaseStatus, stopLocalDatabase } from '../../server/database/local.ts';
import { isRunning } from '../../server/database/processes.ts';
import { canConnect } from '../../server/neo4j.ts';
import { failure, javaSaying, open, openElsewhere, pathWith, sharedLib, temporaryFolder, temporaryHome, until } from './support.ts';

const A_MINUTE = 60_000;

test('an empty home gets a database of its own, private, on loopback, and stopped at the end', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const database = await open(home);
  const { root, password } = databaseFolders(home);
  expect(database).toMatchObject({ joined: false, username: 'neo4j', uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/) });
  expect(await canConnect(database)).toBe('ok');
  expect(await canConnect({ ...database, password: 'wrong-password' })).toBe('refused-password');
  expect(readFileSync(password, 'utf8').trim()).toBe(database.password);
  expect(statSync(password).mode & 0o777).toBe(0o600);
  expect(statSync(root).mode & 0o777).toBe(0o700);
  const status = await localDatabaseStatus({ home });
  expect(status).toMatchObject({ state: 'running', uri: database.uri, users: [process.pid] });

  await database.release();
  expect(isRunning(status.pid ?? 0)).toBe(false);
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'stopped', pid: null, users: [] });
});

test('a second process joins, and the last one to leave stops it', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const other = openElsewhere(home);
  const here = await open(home);
  const there = await other.opened;
  expect(there.uri).toBe(here.uri);
  // Both began at once: exactly one of them has started it.
  expect([here.joined, there.joined].toSorted()).toEqual([false, true]);

  await here.release();
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'running', users: [other.child.pid] });
  const left = new Promise((resolve) => other.child.once('exit', resolve));
  other.child.stdin?.write('release\n');
  await left;
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'stopped' });
});

test('a kept database stays until it is stopped on request', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  await (await open(home, { keep: true })).release();
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'running', kept: true, users: [] });
  expect(await stopLocalDatabase({ home })).toEqual({ stopped: true, users: [] });
  expect(await stopLocalDatabase({ home })).toEqual({ stopped: false, users: [] });
});

test('a taken port is stepped aside from', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const usual = createServer().listen(7687, '127.0.0.1');
  usual.on('error', () => {}); // Taken by someone else already: just as well.
  onTestFinished(() => void usual.close());
  expect((await open(home)).uri).not.toBe('bolt://127.0.0.1:7687');
});

test('two homes that start at the same moment get a database each; whoever guesses a password locks nobody out for long', {
  timeout: 2 * A_MINUTE,
}, async () => {
  const [one, other] = await Promise.all([open(temporaryHome()), open(temporaryHome())]);
  expect(one.uri).not.toBe(other.uri);

  // Neo4j then refuses the right password too, for some seconds: no sign of a changed one.
  const guess = () => canConnect({ ...one, password: 'a-guess' });
  for (let tries = 0; tries < 4; tries++) await guess();
  expect(await guess()).toBe('unreachable');
  expect(await canConnect(one)).toBe('unreachable');
  expect(await canConnect(other)).toBe('ok');
  await until(async () => (await canConnect(one)) === 'ok', 30_000);
});

test('a password that was lost or changed is said plainly, and nothing is left running', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const { password } = databaseFolders(home);
  await (await open(home)).release();
  writeFileSync(password, 'another-password\n');
  const refused = await failure(open(home));
  expect(refused).toMatchObject({ kind: 'refused-password', message: expect.stringContaining('it was set up with another one') });
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'stopped' });
  rmSync(password);
  expect(await failure(open(home))).toMatchObject({ kind: 'refused-password', message: expect.stringContaining('is gone') });
});

test('a database that cannot start says its last words and where the log is', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  const { data, consoleLog } = databaseFolders(home);
  await (await open(home)).release();
  rmSync(join(data, 'databases', 'system'), { recursive: true });
  writeFileSync(join(data, 'databases', 'system'), 'not a folder');
  const error = await failure(open(home));
  expect(error).toMatchObject({ kind: expect.stringMatching(/start-failed|refused-password/), remedy: expect.stringContaining(data) });
  expect(existsSync(consoleLog)).toBe(true);
  expect(readInstance(databaseFolders(home))).toBeNull();
});

test('an interrupted start leaves nothing running', { timeout: A_MINUTE }, async () => {
  const home = temporaryHome();
  expect(await failure(open(home, { signal: AbortSignal.timeout(2_500) }))).toMatchObject({ name: 'TimeoutError' });
  expect(await localDatabaseStatus({ home })).toMatchObject({ state: 'stopped' });
});

test('what is missing is said before anything is made', async () => {
  const home = temporaryHome();
  const machine = { lib: join(home, 'lib'), env: pathWith({ java: javaSaying('17.0.15') }) };
  expect(await failure(open(home, { machine }))).toMatchObject({ kind: 'maven-missing' });
  expect(await failure(open(home, { machine: { lib: sharedLib, env: pathWith({}) } }))).toMatchObject({ kind: 'java-missing' });
  expect(await failure(open(home, { machine: { lib: sharedLib, freeBytes: async () => 1e6 } }))).toMatchObject({ kind: 'no-disk-space' });
});

test('a home that cannot be written to', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const home = join(folder, 'file', '.sightline');
  const error = await failure(open(home));
  expect(error).toMatchObject({ kind: 'not-writable', message: expect.stringContaining(home) });
  mkdirSync(join(folder, 'other'));
  expect(await localDatabaseStatus({ home: join(folder, 'other') })).toMatchObject({ state: 'stopped', version: null });
});
