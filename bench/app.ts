import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../server/project-root.ts';
import { home } from './home.ts';

export type App = { url: string; pid: number; close: () => Promise<void> };

/**
 * Starts `sightline serve` in a process of its own, as `npm start` does, and waits until it says that it is ready.
 * @param options.compiled where Node keeps what it compiled; an empty folder makes it a first start
 */
export async function startApp(options: { compiled?: string } = {}): Promise<App> {
  const child = spawn(process.execPath, serveCommand(), {
    cwd: projectRoot,
    env: {
      ...process.env,
      NEO4J_URI: '',
      SIGHTLINE_HOME: home,
      SIGHTLINE_PORT: '0',
      SIGHTLINE_HOST: '127.0.0.1',
      ...(options.compiled && { NODE_COMPILE_CACHE: options.compiled }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await ready(child);
  return { url, pid: child.pid ?? 0, close: () => ended(child) };
}

/** What `npm start` runs once the page is built, without the leading `node`. */
export function serveCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' && ').at(-1)?.split(' ').slice(1) ?? [];
}

function ready(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      said.push(line);
      const [, url] = /^Sightline is ready: (\S+)/.exec(line) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`The app ended before it was ready:\n${said.join('\n')}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

const agent = new Agent({ keepAlive: true });

/** One request as a browser sends it, over a connection that stays open; resolves when the last byte is here. */
export function call(url: string, body?: unknown): Promise<void> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', ...(text && { 'content-type': 'application/json' }) };
    const sent = request(url, { agent, method: text ? 'POST' : 'GET', headers }, (reply) => {
      reply.resume();
      reply.once('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${reply.statusCode}`))));
      reply.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(text);
  });
}
