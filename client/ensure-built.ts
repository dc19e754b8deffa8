import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page if it has not been built yet, or if something that it is made of is newer. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'dist/client/index.html');
const built = existsSync(page) ? statSync(page).mtimeMs : 0;
const sources = ['client', 'contract', 'package-lock.json', 'vite.config.ts'].map((name) => join(root, name));

if (sources.some((source) => newest(source) > built)) {
  console.error('Building the page …');
  await build({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  // Node keeps what it stripped of its types, for the same flags; what strips them takes memory that a server never gives back.
  execFileSync(process.execPath, [...servingFlags(), join(root, 'cli/sightline.mjs'), '--help'], { stdio: 'ignore' });
}

/** What `npm start` gives Node. */
function servingFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((part) => part.startsWith('--'));
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
