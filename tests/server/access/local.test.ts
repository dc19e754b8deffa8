import { request as send } from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { localAccess } from '../../../server/access/local.ts';
import { problemDetails } from '../../../server/routes/errors.ts';
import { served } from '../../support/served.ts';

const app = express();
app.use(...localAccess({ SIGHTLINE_ORIGIN: 'https://sightline.example.org' }).gate);
app.use((request, response) => void response.json(request.person));
app.use(problemDetails);
const base = served(app);

/** `fetch` sets these headers itself. */
function asked(method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = send(`${base()}/api/nodes`, { method, headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end();
  });
}

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
