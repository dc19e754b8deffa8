import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type App, call } from './app.ts';
import { asked, searches } from './asked.ts';
import { type Figure, size } from './figure.ts';

const QUESTIONS = 500;
const SEARCHES = 300;

/** What the app's own process holds in memory once it has started, imported, answered and searched. */
export async function memory({ url, pid }: App): Promise<Figure[]> {
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
    size('memory of the app at the start', atStart, limit),
    size(`memory after ${QUESTIONS} answers and ${SEARCHES} searches`, residentBytes(pid), limit),
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
