import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type DatabaseState,
  type LocalDatabase,
  type OpenOptions,
  openLocalDatabase,
  stopLocalDatabase,
} from '../../server/database/local.ts';
import { canConnect } from '../../server/neo4j.ts';
import { projectRoot } from '../../server/project-root.ts';

/** The jars that a start in this repository has fetched; data and all else stay apart. */
export const sharedLib = join(projectRoot, '.sightline', 'neo4j', 'lib');

/** A temporary folder, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-database-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A home whose database, if one runs at the end of the test, is stopped. */
export function temporaryHome(): string {
  const home = temporaryFolder();
  onTestFinished(async () => void (await stopLocalDatabase({ home })));
  return home;
}

/** Opens a real database in this process. */
export async function open(home: string, more: Partial<OpenOptions> = {}): Promise<LocalDatabase> {
  const database = await openLocalDatabase({ home, report: () => {}, canConnect, machine: { lib: sharedLib }, ...more });
  onTestFinished(() => database.release());
  return database;
}

/** A PATH that holds nothing but these programs, each a line of shell. */
export function pathWith(programs: Record<string, string>): NodeJS.ProcessEnv {
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

export const javaSaying = (version: string): string => `echo 'openjdk version "${version}" 2025-01-01' >&2`;

/** The error that a promise ends with. */
export async function failure(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  return promise.then(
    () => {
      throw new Error('It was expected to fail');
    },
    (error) => error as Record<string, unknown>,
  );
}

export type Opener = { child: ChildProcess; opened: Promise<{ uri: string; joined: boolean }>; states: DatabaseState[] };

/** Another process that opens the database and uses it until it is told to `release` on its stdin, or is killed. */
export function openElsewhere(home: string): Opener {
  const script = fileURLToPath(new URL('./opener.ts', import.meta.url));
  const child = spawn(join(projectRoot, 'node_modules', '.bin', 'node'), [script, home, sharedLib], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const states: DatabaseState[] = [];
  const opened = new Promise<{ uri: string; joined: boolean }>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as { opened?: { uri: string; joined: boolean }; state?: DatabaseState };
      if (said.opened) resolve(said.opened);
      if (said.state) states.push(said.state);
    });
    child.once('exit', () => reject(new Error('It ended before it had opened the database')));
  });
  opened.catch(() => {});
  return { child, opened, states };
}

/** Looks again and again until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${patience} ms in vain for ${holds}`);
    await sleep(50);
  }
}
