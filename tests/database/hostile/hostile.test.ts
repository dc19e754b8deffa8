import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { queryResult } from '../../../contract/operations/queries.ts';
import { problem } from '../../../contract/problem.ts';
import { createApp } from '../../../server/app.ts';
import { queriesOn } from '../../../server/queries/queries.ts';
import { loadQuestions } from '../../../server/questions/files.ts';
import { sightline } from '../../support/command-line.ts';
import { datasetDatabase } from '../../support/database.ts';
import { allowed } from './allowed.ts';
import { refused } from './refused.ts';
import { stateOf } from './state.ts';
import { stopped } from './stopped.ts';

/** Stands in everything private: an answer that holds it has reached what people saved. */
const PRIVATE = 'canary-of-what-people-saved';

const database = datasetDatabase();
const queries = queriesOn(inject('neo4j'));
const server = createServer(
  createApp({ database, queries, questions: loadQuestions(), rules: new Map(), logger: pino({ level: 'silent' }), version: 'test' }),
);
/** What hostile queries would call; nobody ever should. */
let called = 0;
const elsewhere = createServer((_, response) => {
  called += 1;
  response.end(PRIVATE);
});
const address = (of: typeof server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;
const listening = (of: typeof server) => new Promise<void>((resolve) => of.listen(0, '127.0.0.1', resolve));

let before: unknown;
beforeAll(async () => {
  await Promise.all([listening(server), listening(elsewhere)]);
  await database.driver.executeQuery(
    `UNWIND ['SavedItem', 'SavedVersion', 'DocumentWording', 'ClauseWording', 'AuditRecord', 'Session'] AS label
     CREATE (n:$(label) {id: $text, item: $text, key: $text, title: $text, document: $text, text: $text, owner: $text})`,
    { text: PRIVATE },
  );
  before = await stateOf(database.driver);
});
afterAll(() => {
  queries.close();
  server.closeAllConnections();
  server.close();
  elsewhere.close();
});

async function post(path: string, body: unknown, signal?: AbortSignal): Promise<{ status: number; text: string }> {
  const reply = await fetch(address(server) + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  return { status: reply.status, text: await reply.text() };
}
const query = (cypher: string, more: object = {}) =>
  post('/api/query', { cypher: cypher.replaceAll(':9/', `${address(elsewhere).slice(16)}/`), ...more });

/** Again where too many of one person's run already. */
async function inTurn(cypher: string): ReturnType<typeof post> {
  const reply = await query(cypher, { seconds: 1 });
  if (reply.status !== 429) return reply;
  await pause(100);
  return inTurn(cypher);
}

describe.each(Object.entries(refused))('%s', (_, statements) => {
  test.each(statements)('%s', async (cypher) => {
    const { status, text } = await query(cypher);
    const { type, detail } = problem.parse(JSON.parse(text));
    expect({ status, kind: type.replace('bad-parameter', 'bad-query') }).toEqual({
      status: 422,
      kind: expect.stringMatching(/query-refused|bad-query/),
    });
    expect(detail).toMatch(/\S/);
    expect(text.replace(cypher, '')).not.toContain(PRIVATE);
  });
});

describe.concurrent.each(Object.entries(stopped))('%s', (_, statements) => {
  test.each(statements)('%s', async (cypher) => {
    const [{ status, text }, other] = await Promise.all([
      inTurn(cypher),
      post('/api/questions/who-can-escalate-to/answer', { params: { role: 'suffolk/role/chief-executive' }, area: 'suffolk' }),
    ]);
    expect(other.status).toBe(200);
    if (status !== 200) expect({ status, type: JSON.parse(text).type }).toEqual({ status: 422, type: '/problems/query-stopped' });
    expect(text).not.toContain(PRIVATE);
  });
});

test('what people write for good reasons runs', async () => {
  for (const cypher of allowed) {
    const { status, text } = await query(cypher);
    expect({ cypher, status, detail: status === 200 ? '' : text }).toEqual({ cypher, status: 200, detail: '' });
    expect(queryResult.parse(JSON.parse(text)).columns).not.toHaveLength(0);
    expect(text).not.toContain(PRIVATE);
  }
});

test('the command line refuses the same', async () => {
  const tried = [
    'MATCH (n) RETURN n',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'CALL dbms.listConfig()',
    'MATCH (n:Board) DETACH DELETE n',
  ];
  for (const cypher of tried) {
    const { status, output, errors } = await sightline('query', cypher);
    expect({ cypher, status, output }).toEqual({ cypher, status: 2, output: '' });
    expect(errors).toMatch(/line 1|AllNodesScan|DetachDelete/);
  }
});

test('a query whose reader goes away is stopped in the database', async () => {
  const gone = new AbortController();
  const asked = post(
    '/api/query',
    { cypher: 'MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.name < c.name RETURN max(b.name)', seconds: 60 },
    gone.signal,
  );
  await expect.poll(running, { timeout: 20_000 }).toBe(1);
  gone.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});

async function running(): Promise<number> {
  const { records } = await database.driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.what = 'free Cypher' AND currentQuery CONTAINS 'max(b.name)' RETURN count(*) AS n",
  );
  return Number(records[0]?.get('n'));
}

test('rows are limited, truthfully', async () => {
  const rows = async (cypher: string) => {
    const { rows, more } = queryResult.parse(JSON.parse((await query(cypher, { limit: 3 })).text));
    return { rows: rows.length, more };
  };
  expect(await rows('UNWIND range(1, 3) AS n RETURN n')).toEqual({ rows: 3, more: null });
  expect(await rows('UNWIND range(1, 4) AS n RETURN n')).toEqual({ rows: 3, more: 'rows' });
});

test('nothing was changed, called or ended by any of it', async () => {
  expect(await stateOf(database.driver)).toEqual(before);
  expect(called).toBe(0);
});
