import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { verifyAudit } from '../../server/audit/verify.ts';
import { Database } from '../../server/database.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { openDriver } from '../../server/neo4j.ts';
import { observed } from '../../server/operation/observed.ts';
import { projectRoot } from '../../server/project-root.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { datasetDatabase } from '../support/database.ts';
import { detourTo } from '../support/detour.ts';
import { served } from '../support/served.ts';

datasetDatabase();
const connection = inject('neo4j');
const { hostname, port } = new URL(connection.uri.replace(/^bolt/, 'http'));
const detour = await detourTo(hostname, Number(port || 7687));
const uri = `bolt://127.0.0.1:${detour.port}`;
const driver = openDriver({ ...connection, uri });
afterAll(() => driver.close());
const app = createApp({
  database: new Database({ driver, uri }),
  queries: queriesOn({ ...connection, uri }),
  questions: loadQuestions(),
  rules: loadFindingRules(),
  logger: pino({ level: 'silent' }),
  version: 'test',
});
const base = served(app);

test('while the database is away everybody is told at once, with when to try again; it is back without a restart', async () => {
  const findings = () => fetch(`${base()}/api/findings?area=suffolk&rule=duty-without-holder`);
  expect((await findings()).status).toBe(200);
  expect((await fetch(`${base()}/api/ready`)).status).toBe(200);
  await detour.cut();
  expect((await findings()).status).toBe(503);
  // The circuit is open now: the database isn't even asked.
  let asked = 0;
  observed.transactions = () => asked++;
  for (const reply of await Promise.all(Array.from({ length: 20 }, () => fetch(`${base()}/api/areas`)))) {
    expect(reply.status).toBe(503);
    expect(reply.headers.get('retry-after')).toBe('2');
  }
  expect(asked).toBe(0);
  delete observed.transactions;
  expect((await fetch(`${base()}/api/ready`)).status).toBe(503);
  expect((await fetch(`${base()}/api/health`)).status).toBe(200);
  await detour.mend();
  await expect.poll(async () => (await findings()).status, { timeout: 20_000, interval: 200 }).toBe(200);
});

/** Starts an instance of the server on the tests' database. */
async function instance(audit: string) {
  const child = spawn(process.execPath, [join(projectRoot, 'cli/main.ts'), 'serve', '--no-import'], {
    env: {
      ...process.env,
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
      SIGHTLINE_PORT: '0',
      SIGHTLINE_AUDIT_FOLDER: audit,
      SIGHTLINE_DRAIN_SECONDS: '60',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const [, ready] = /^Sightline is ready: (\S+)/m.exec(said) ?? [];
      if (ready) resolve(ready);
    });
    child.once('exit', () => reject(new Error(`The instance ended before it was ready:\n${said}`)));
  });
  return { url, child, ended, said: () => said };
}

test('two instances on one database: what is saved by one is what the other answers, in one audit; each drains when it is stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [one, two] = await Promise.all([instance(folder), instance(folder)]);
  const rule = 'board-nobody-holds-to-account';
  const id = `${rule}|suffolk/board/hwb`;
  const acceptance = (url: string, init: RequestInit) =>
    fetch(`${url}/api/findings/${encodeURIComponent(id)}/acceptance`, { headers: { 'content-type': 'application/json' }, ...init });
  const acceptedAt = async (url: string): Promise<string | undefined> => {
    const { findings } = await (await fetch(`${url}/api/findings?rule=${rule}`)).json();
    return findings.find((finding: { id: string }) => finding.id === id)?.accepted?.reason;
  };
  for (const [here, there] of [
    [one, two],
    [two, one],
  ] as const) {
    expect(await acceptedAt(here.url)).toBeUndefined();
    expect(await acceptedAt(there.url)).toBeUndefined();
    await acceptance(here.url, { method: 'PUT', body: JSON.stringify({ reason: `Said at ${here.url}.` }) });
    expect(await acceptedAt(there.url)).toBe(`Said at ${here.url}.`);
    await acceptance(there.url, { method: 'DELETE' });
    expect(await acceptedAt(here.url)).toBeUndefined();
  }

  // Told to stop in the middle of a request, an instance finishes it first.
  const { child, url } = one;
  const begun = request(`${url}/api/findings/${encodeURIComponent(id)}/acceptance`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  begun.flushHeaders();
  await once(begun, 'continue');
  child.kill('SIGTERM');
  await expect.poll(one.said).toContain('Stopping');
  begun.end('{"reason": "Said in the last moment."}');
  const [reply] = await once(begun, 'response');
  expect(reply.statusCode).toBe(200);
  expect(await one.ended).toEqual([0, null]);
  expect(await acceptedAt(two.url)).toBe('Said in the last moment.');
  two.child.kill('SIGTERM');
  expect(await two.ended).toEqual([0, null]);
  const { chains, problems } = await verifyAudit(folder);
  expect(problems).toEqual([]);
  expect(chains).toHaveLength(2);
});
