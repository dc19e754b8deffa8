import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FreeBytes, requireSpace } from './disk-space.ts';
import { jarsIn } from './fetch-progress.ts';
import { fetchTrouble } from './fetch-trouble.ts';
import { type DatabaseFolders, writeWhole } from './folders.ts';
import { runMaven } from './maven.ts';
import { endProcess, findProcess } from './processes.ts';
import type { Release } from './release.ts';
import { withStartLock } from './start-lock.ts';

const MARKER = 'fetched.json';
const ARRIVING = '.arriving-';
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
  const { folders, release, report, signal } = options;
  const { lib } = folders;
  if (fetchedVersion(lib) === release.version) return removeLeftovers(lib);

  mkdirSync(dirname(lib), { recursive: true });
  // Its own lock, because several homes may share one folder of jars, as tests do.
  await withStartLock({ file: `${lib}.lock`, report, signal }, async () => {
    if (fetchedVersion(lib) !== release.version) await fetchJars(options);
  });
}

async function fetchJars(options: FetchOptions): Promise<void> {
  const { folders, release, report } = options;
  const { lib } = folders;
  await requireSpace({ folder: folders.root, bytes: SPACE_NEEDED, freeBytes: options.freeBytes });
  await removeLeftovers(lib);
  const arriving = `${lib}${ARRIVING}${process.pid}`;
  try {
    report(`Fetching Neo4j ${release.version} (about ${release.megabytes} MB, this once)`);
    const started = Date.now();
    await runMaven({ ...options, arriving, log: folders.fetchLog });
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

/** What a killed fetch left beside the folder: half of the files, and perhaps a Maven that still adds to them. */
async function removeLeftovers(lib: string): Promise<void> {
  const leftovers = readdirSync(dirname(lib)).filter((name) => name.startsWith(basename(lib) + ARRIVING));
  for (const folder of leftovers.map((name) => join(dirname(lib), name))) {
    const orphan = await findProcess((command) => command.includes(`-DoutputDirectory=${folder}`));
    if (orphan) await endProcess(orphan.pid, 2_000);
    rmSync(folder, { recursive: true, force: true });
  }
}
