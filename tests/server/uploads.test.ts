import { request } from 'node:http';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { problem } from '../../contract/problem.ts';
import { createApp } from '../../server/app.ts';
import { Database } from '../../server/database.ts';
import { openDriver } from '../../server/neo4j.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { gzippedLine } from '../support/bombs.ts';
import { growthDuring } from '../support/resident.ts';
import { served } from '../support/served.ts';

/** No database: what is too large is turned away before one is asked. */
const connection = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' };
const driver = openDriver(connection);
afterAll(() => driver.close());
const address = served(
  createApp({
    database: new Database({ driver, uri: connection.uri }),
    queries: queriesOn(connection),
    questions: new Map(),
    rules: new Map(),
    logger: pino({ level: 'silent' }),
    version: 'test',
  }),
);

const FILE = 'application/octet-stream';
const JSON_TYPE = 'application/json';
const piece = Buffer.alloc(64 * 1024, ' ');

/** Sends so many megabytes, none of them twice in memory, and returns what came back. */
function upload(path: string, options: { type: string; megabytes: number; told: boolean }): Promise<{ status: number; text: string }> {
  const pieces = Math.ceil((options.megabytes * 1e6) / piece.length);
  const headers = { 'content-type': options.type, ...(options.told && { 'content-length': pieces * piece.length }) };
  return new Promise((resolve, reject) => {
    let replied = false;
    const sent = request(address() + path, { method: 'POST', headers }, (reply) => {
      replied = true;
      let text = '';
      reply.on('data', (chunk) => {
        text += chunk;
      });
      reply.once('end', () => {
        sent.destroy();
        resolve({ status: reply.statusCode ?? 0, text });
      });
    });
    // Whoever has answered may hang up.
    sent.on('error', (error) => replied || reject(error));
    let left = pieces;
    const go = () => {
      while (left > 0 && !sent.destroyed) {
        left -= 1;
        if (!sent.write(piece)) return void sent.once('drain', go);
      }
      if (!sent.destroyed) sent.end();
    };
    go();
  });
}

test.each([
  ['a wording', '/api/documents/kent-protocol/wording?name=own.docx', FILE, /20 MB/],
  ['saved items', '/api/saved.json', FILE, /10 MB/],
  ['a scene', '/api/diagrams', JSON_TYPE, /1 MB/],
  ['a query', '/api/query', JSON_TYPE, /1 MB/],
])('a hundred megabytes as %s are turned away, and never held', async (_, path, type, says) => {
  const growth = await growthDuring(async () => {
    for (const told of [true, false]) {
      const { status, text } = await upload(path, { type, megabytes: 100, told });
      expect(problem.parse(JSON.parse(text))).toMatchObject({ status: 413, detail: expect.stringMatching(says) });
      expect(status).toBe(413);
    }
  });
  expect(growth).toBeLessThan(150);
});

test('a body that unpacks to a gigabyte is turned away, and never held', async () => {
  const growth = await growthDuring(async () => {
    const headers = { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' };
    const reply = await fetch(`${address()}/api/query`, { method: 'POST', headers, body: new Uint8Array(gzippedLine(1000)) });
    expect(reply.status).toBe(413);
  });
  expect(growth).toBeLessThan(150);
  const headers = { 'content-type': JSON_TYPE, 'content-encoding': 'unheard-of' };
  expect((await fetch(`${address()}/api/query`, { method: 'POST', headers, body: '{}' })).status).toBe(415);
});

test('a body of another type is refused, not passed over', async () => {
  const { status, text } = await upload('/api/query/check', { type: 'text/plain', megabytes: 0.1, told: true });
  expect({ status, type: problem.parse(JSON.parse(text)).type }).toEqual({ status: 415, type: '/problems/other-type' });
});

test('an address by another method is told which it takes', async () => {
  const reply = await fetch(`${address()}/api/saved/abc`, { method: 'PATCH' });
  expect(reply.status).toBe(405);
  expect(reply.headers.get('allow')).toBe('GET, PUT, DELETE, HEAD');
  expect((await fetch(`${address()}/api/nothing`, { method: 'PATCH' })).status).toBe(404);
});
