import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, expect, test } from 'vitest';
import { localAccess } from '../../../server/access/local.ts';
import { clientRoutes } from '../../../server/routes/client.ts';
import { problemDetails } from '../../../server/routes/errors.ts';
import { served } from '../../support/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-page-'));
mkdirSync(join(folder, 'client/assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'client/index.html'), 'the page');
afterAll(() => rmSync(folder, { recursive: true }));

const app = express();
app.use(...localAccess({ SIGHTLINE_ORIGIN: 'https://sightline.example.org' }).gate);
app.use('/api', (request, response) => void response.json(request.person));
app.use(clientRoutes({ folder: join(folder, 'client') }));
app.use(problemDetails);
const base = served(app);

/** `fetch` sets these headers, and tidies up paths, itself. */
function sent(method: string, headers: Record<string, string>, path = '/api/nodes'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(base());
    const begun = send({ host: '127.0.0.1', port, path, method, headers }, async (reply) => {
      let body = '';
      for await (const chunk of reply) body += chunk;
      resolve({ status: reply.statusCode ?? 0, body });
    });
    begun.once('error', reject);
    begun.end();
  });
}
const asked = async (method: string, headers: Record<string, string>) => (await sent(method, headers)).status;

test.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'LOCALHOST', 'sightline.example.org'])('%s is this machine', async (host) => {
  expect(await asked('GET', { host })).toBe(200);
});

test.each(['evil.example', 'evil.example:4321', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.20:4321', '0.0.0.0'])(
  'a name that leads here by somebody else’s DNS is refused: %s',
  async (host) => {
    expect(await asked('GET', { host })).toBe(421);
    expect(await asked('POST', { host, origin: `http://${host}` })).toBe(421);
  },
);

test('pages of other sites can neither ask nor change; links into it work, and so do programs', async () => {
  const host = 'localhost:4321';
  expect(await asked('POST', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await asked('GET', { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
  expect(await asked('POST', { host, origin: 'http://localhost:3000' })).toBe(403);
  expect(await asked('POST', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(403);
  expect(await asked('GET', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200);
  expect(await asked('POST', { host, 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4321' })).toBe(200);
  expect(await asked('POST', { host, origin: 'http://localhost:4321' })).toBe(200);
  expect(await asked('POST', { host })).toBe(200);
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/%252e%252e/%252e%252e/secret.txt',
  '/..\\secret.txt',
  '//secret.txt',
])('no path leads out of the page’s own folder: %s', async (path) => {
  const { status, body } = await sent('GET', { host: 'localhost' }, path);
  expect(body).not.toBe('secret');
  expect([200, 404]).toContain(status);
});
