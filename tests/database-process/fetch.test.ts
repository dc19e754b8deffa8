import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureJars, fetchedVersion } from '../../server/database/fetch.ts';
import { fetchTrouble } from '../../server/database/fetch-trouble.ts';
import { createFolders } from '../../server/database/folders.ts';
import { failure, pathWith, temporaryFolder, until } from './support.ts';

const release = { version: '5.26.30', jars: 2, megabytes: 1 };

/** Finds `-DoutputDirectory=` among its arguments, as `$out`, like Maven. */
const FIND_OUT = 'for a in "$@"; do case "$a" in -DoutputDirectory=*) out="$' + '{a#*=}";; esac; done';
const LAY_JARS = `${FIND_OUT}; echo x > "$out/neo4j-5.26.30.jar"; echo x > "$out/neo4j-bolt-5.26.30.jar"`;

function fetching(mvn: string | null, more: { freeBytes?: () => Promise<number>; signal?: AbortSignal } = {}) {
  const folders = createFolders(temporaryFolder());
  const lines: string[] = [];
  const options = {
    folders,
    release,
    env: pathWith(mvn === null ? {} : { mvn }),
    freeBytes: async () => 1e12,
    signal: undefined,
    report: (line: string) => void lines.push(line),
    ...more,
  };
  return { folders, lines, options, done: ensureJars(options) };
}

const inRoot = (root: string) => readdirSync(root).filter((name) => name.startsWith('lib'));

test('a complete fetch is marked with its version, and never done again', async () => {
  const { done, folders, options } = fetching(LAY_JARS);
  await done;
  expect(fetchedVersion(folders.lib)).toBe('5.26.30');
  await ensureJars({ ...options, env: pathWith({}) });
  expect(inRoot(folders.root)).toEqual(['lib']);
});

test('another pinned version is fetched anew and takes the old one’s place', async () => {
  const { done, folders, options } = fetching(LAY_JARS);
  await done;
  const newer = LAY_JARS.replaceAll('5.26.30', '5.26.31');
  await ensureJars({ ...options, release: { ...release, version: '5.26.31' }, env: pathWith({ mvn: newer }) });
  expect(readdirSync(folders.lib).filter((name) => name.endsWith('.jar'))).toEqual(['neo4j-5.26.31.jar', 'neo4j-bolt-5.26.31.jar']);
});

test('progress is told every few seconds, with files and megabytes', async () => {
  const { done, lines } = fetching(
    `echo 'Downloaded from central: https://x/a.jar (250 kB at 1 MB/s)'; /bin/sleep 2.5; ${LAY_JARS}; /bin/sleep 2`,
  );
  await done;
  expect(lines).toEqual([
    'Fetching Neo4j 5.26.30 (about 1 MB, this once)',
    'Fetching Neo4j: 1 of about 2 files (0 of 1 MB)',
    'Copying Neo4j: 2 of about 2 files (0 of 1 MB)',
    expect.stringMatching(/^Fetched Neo4j in \d s$/),
  ]);
});

test('what a killed fetch left is not used, and removed by the next', async () => {
  const { folders, options, done } = fetching(`${FIND_OUT}; echo x > "$out/neo4j-bolt-5.26.30.jar"; exit 1`);
  await failure(done);
  mkdirSync(`${folders.lib}.arriving-1`);
  writeFileSync(join(`${folders.lib}.arriving-1`, 'neo4j-bolt-5.26.30.jar'), 'half');
  expect(fetchedVersion(folders.lib)).toBeNull();
  await ensureJars({ ...options, env: pathWith({ mvn: LAY_JARS }) });
  expect(inRoot(folders.root)).toEqual(['lib']);
});

test('a fetch that is interrupted ends Maven and leaves nothing', async () => {
  const stop = new AbortController();
  const { done, folders } = fetching(`${FIND_OUT}; echo $$ > "$out/pid"; exec /bin/sleep 60`, { signal: stop.signal });
  const pidFile = join(`${folders.lib}.arriving-${process.pid}`, 'pid');
  await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8').endsWith('\n'));
  const pid = Number(readFileSync(pidFile, 'utf8'));
  stop.abort(new Error('interrupted'));
  expect(await failure(done)).toMatchObject({ message: 'interrupted' });
  expect(inRoot(folders.root)).toEqual([]);
  expect(() => process.kill(pid, 0)).toThrow();
});

test('no Maven', async () => {
  const error = await failure(fetching(null).done);
  expect(error).toMatchObject({
    kind: 'maven-missing',
    message: 'The local Neo4j is fetched with Maven, and there is no `mvn` on the PATH.',
  });
  expect(error.remedy).toContain('docker compose up');
});

test('too little disk space is said before anything is fetched', async () => {
  const { done, folders } = fetching(LAY_JARS, { freeBytes: async () => 100e6 });
  expect(await failure(done)).toMatchObject({ kind: 'no-disk-space', remedy: expect.stringContaining('500 MB') });
  expect(existsSync(folders.fetchLog)).toBe(false);
});

test('a disk that fills up during the fetch', async () => {
  expect(await failure(fetching('echo "[ERROR] Could not transfer artifact: No space left on device"; exit 1').done)).toMatchObject({
    kind: 'no-disk-space',
  });
});

test('no network, with Maven’s log kept', async () => {
  const { done, folders } = fetching(
    'echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30 from/to central: Unknown host repo"; exit 1',
  );
  const error = await failure(done);
  expect(error).toMatchObject({
    kind: 'no-network',
    message: 'The local Neo4j could not be fetched: Maven does not reach its repository.',
  });
  expect(error.remedy).toContain('docker compose up');
  await until(() => readFileSync(folders.fetchLog, 'utf8').includes('Unknown host'));
});

test.each([
  ['[ERROR] Checksum validation failed, expected 1 but is 2', 'damaged-download'],
  ['The JAVA_HOME environment variable is not defined correctly', 'java-missing'],
  ['[ERROR] Connect to repo:443 failed: Connection refused', 'no-network'],
  ['[ERROR] Unknown lifecycle phase', 'fetch-failed'],
])('Maven’s %j is %s', (output, kind) => expect(fetchTrouble(output, 'fetch.log')).toMatchObject({ kind }));

test('Maven without a word is an error too', () => {
  expect(fetchTrouble('', 'fetch.log').message).toContain('ended without saying why');
});
