import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { FetchProgress } from './fetch-progress.ts';
import { fetchTrouble } from './fetch-trouble.ts';
import { pomFile, type Release } from './release.ts';
import { DatabaseSetupError, OTHER_WAYS } from './setup-error.ts';

const PROGRAM = 'mvn';
const PROGRESS_EVERY = 2_000;

export type MavenRun = {
  /** Where the jars go. */
  arriving: string;
  /** The file that keeps all that Maven prints. */
  log: string;
  release: Release;
  env: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal: AbortSignal | undefined;
};

/**
 * Has Maven lay the release's jars into a folder, telling every two seconds how far it is.
 * Throws a DatabaseSetupError if Maven is missing or fails, or the signal's reason, having ended Maven.
 */
export async function runMaven(options: MavenRun): Promise<void> {
  const { arriving, env, release, report, signal } = options;
  signal?.throwIfAborted();
  mkdirSync(arriving, { recursive: true });
  const progress = new FetchProgress(arriving, release);
  const log = createWriteStream(options.log);
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
    if (status !== 0) throw fetchTrouble(output, options.log);
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
  return spawn(PROGRAM, shell ? args.map((arg) => `"${arg}"`) : args, { env, shell, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

const mavenMissing = () =>
  new DatabaseSetupError(
    'maven-missing',
    'The local Neo4j is fetched with Maven, and there is no `mvn` on the PATH.',
    `Install Maven 3.6 or later (needed only for the first start) and start again. ${OTHER_WAYS}`,
  );
