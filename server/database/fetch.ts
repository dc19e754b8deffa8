import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type FreeBytes, requireSpace } from './disk-space.ts';
import { FetchProgress, jarsIn } from './fetch-progress.ts';
import { fetchTrouble } from './fetch-trouble.ts';
import { type DatabaseFolders, writeWhole } from './folders.ts';
import { pomFile, type Release } from './release.ts';
import { DatabaseSetupError, OTHER_WAYS } from './setup-error.ts';

const MARKER = 'fetched.json';
const PROGRESS_EVERY = 2_000;
/** The jars, Maven's own copies of them, and the first data. */
const SPACE_NEEDED = 450e6;

export type FetchOptions = {
  folders: DatabaseFolders;
  release: Release;
  env: NodeJS.ProcessEnv;
  freeBytes: FreeBytes;
  report: (line: string) => void;
  signal: AbortSignal | undefined;
};

/**
 * Makes sure that the pinned Neo4j's jars are in `folders.lib`; fetches them with Maven if not.
 * They arrive in a folder of their own that takes its place only when complete, with a marker of its version.
 * Throws a DatabaseSetupError, or the signal's reason.
 */
export async function ensureJars(options: FetchOptions): Promise<void> {
  const { folders, release, report } = options;
  const { lib } = folders;
  if (fetchedVersion(lib) === release.version) return;

  await requireSpace({ folder: folders.root, bytes: SPACE_NEEDED, freeBytes: options.freeBytes });
  removeLeftovers(lib);
  const arriving = `${lib}.arriving-${process.pid}`;
  try {
    report(`Fetching Neo4j ${release.version} (about ${release.megabytes} MB, this once)`);
    const started = Date.now();
    await runMaven({ ...options, arriving });
    if (!existsSync(join(arriving, `neo4j-bolt-${release.version}.jar`))) throw fetchTrouble('', folders.fetchLog);
    writeWhole(join(arriving, MARKER), `${JSON.stringify({ version: release.version, jars: jarsIn(arriving).count })}\n`);
    // Windows doesn't replace a folder by renaming, so the old version goes first.
    rmSync(lib, { recursive: true, force: true });
    renameSync(arriving, lib);
    report(`Fetched Neo4j in ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    rmSync(arriving, { recursive: true, force: true });
  }
}

/** The version whose jars are completely in this folder, or null. */
export function fetchedVersion(lib: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(lib, MARKER), 'utf8')) as { version: string }).version;
  } catch {
    return null;
  }
}

async function runMaven(options: FetchOptions & { arriving: string }): Promise<void> {
  const { arriving, env, folders, release, report, signal } = options;
  signal?.throwIfAborted();
  mkdirSync(arriving, { recursive: true });
  const progress = new FetchProgress(arriving, release);
  const log = createWriteStream(folders.fetchLog);
  const maven = spawnMaven(arriving, env);
  const stop = () => maven.kill();
  signal?.addEventListener('abort', stop, { once: true });
  const timer = setInterval(() => report(progress.line()), PROGRESS_EVERY);

  let output = '';
  const follow = (line: string) => {
    progress.read(line);
    if (!/Download(ing|ed) from/.test(line)) output += `${line}\n`;
    log.write(`${line}\n`);
  };
  createInterface({ input: maven.stdout }).on('line', follow);
  createInterface({ input: maven.stderr }).on('line', follow);
  try {
    const [status] = (await once(maven, 'close')) as [number | null];
    signal?.throwIfAborted();
    if (status !== 0) throw fetchTrouble(output, folders.fetchLog);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? mavenMissing() : error;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', stop);
    log.end();
  }
}

function spawnMaven(outputDirectory: string, env: NodeJS.ProcessEnv) {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
  // A mirror that stalls is given up after a minute instead of half an hour (the two names of one setting, old and new).
  const patience = ['-Dmaven.wagon.rto=60000', '-Daether.connector.requestTimeout=60000', '-Daether.connector.connectTimeout=15000'];
  const args = [
    '--batch-mode',
    '--strict-checksums',
    '-f',
    pomFile,
    goal,
    '-DincludeScope=runtime',
    `-DoutputDirectory=${outputDirectory}`,
    ...patience,
  ];
  // On Windows Maven is a batch file, which only a shell starts.
  const shell = process.platform === 'win32';
  return spawn('mvn', shell ? args.map((arg) => `"${arg}"`) : args, { env, shell, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a killed fetch left beside the folder. Only the holder of the start lock comes here, so none is in use. */
function removeLeftovers(lib: string): void {
  mkdirSync(dirname(lib), { recursive: true });
  const leftovers = readdirSync(dirname(lib)).filter((name) => name.startsWith(`${basename(lib)}.arriving-`));
  for (const name of leftovers) rmSync(join(dirname(lib), name), { recursive: true, force: true });
}

const mavenMissing = () =>
  new DatabaseSetupError(
    'maven-missing',
    'The local Neo4j is fetched with Maven, and there is no `mvn` on the PATH.',
    `Install Maven 3.6 or later (needed only for the first start) and start again. ${OTHER_WAYS}`,
  );
