import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../server/neo4j.ts';
import { projectRoot } from '../server/project-root.ts';
import { type App, call, serveCommand, startApp } from './app.ts';
import { asked, searches } from './asked.ts';
import { type Figure, size } from './figure.ts';

const QUESTIONS = 500;
const SEARCHES = 300;

/** What the app's own process holds in memory at its first start, when it brings in the dataset, and at every other. */
export async function memory(driver: Driver): Promise<Figure[]> {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  const compiled = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  // As `npm start` does after building the page.
  execFileSync(process.execPath, [...serveCommand().slice(0, -1), '--help'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: 'ignore',
  });
  try {
    return [...(await held('a first', { compiled })), ...(await held('any other', {}))];
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

async function held(which: string, options: { compiled?: string }): Promise<Figure[]> {
  const app = await startApp(options);
  try {
    return await whileUsed(app, which);
  } finally {
    await app.close();
  }
}

async function whileUsed({ url, pid }: App, which: string): Promise<Figure[]> {
  const atStart = residentBytes(pid);
  for (let asking = 0; asking < QUESTIONS; asking++) {
    const question = asked[asking % asked.length] ?? asked[0];
    await call(`${url}/api/questions/${question.id}/answer`, { params: question.params, area: question.area });
  }
  for (let searching = 0; searching < SEARCHES; searching++) {
    const text = searches[searching % searches.length] ?? '';
    // As it is typed: each piece of the text is a search.
    await call(`${url}/api/search?text=${encodeURIComponent(text.slice(0, 3 + (searching % text.length)))}`);
  }
  const limit = { limit: 150e6, unit: 'MB' } as const;
  return [
    size(`memory at ${which} start`, atStart, limit),
    size(`then after ${QUESTIONS} answers and ${SEARCHES} searches`, residentBytes(pid), limit),
  ];
}

/** The resident set of a process, in bytes. Not on Windows, which has no `ps`. */
function residentBytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kibibytes = existsSync(status)
    ? /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kibibytes) * 1024;
}
