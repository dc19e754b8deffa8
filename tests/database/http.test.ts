import JSZip from 'jszip';
import { pino } from 'pino';
import { expect, inject, test } from 'vitest';
import { operations } from '../../contract/operations.ts';
import { problem } from '../../contract/problem.ts';
import { createApp } from '../../server/app.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { temporaryAudit } from '../support/audit.ts';
import { datasetDatabase } from '../support/database.ts';
import { goodRequests, sending } from '../support/good-requests.ts';
import { served } from '../support/served.ts';

const database = datasetDatabase();
const log: string[] = [];
const app = createApp({
  database,
  queries: queriesOn(inject('neo4j')),
  questions: loadQuestions(),
  rules: loadFindingRules(),
  logger: pino({ level: 'info' }, { write: (line) => log.push(line) }),
  version: 'test',
  audit: temporaryAudit(),
});
const base = served(app);

const get = (path: string, init?: RequestInit) => fetch(base() + path, init);
const send = sending(get);
const post = (path: string, body: unknown) => send('POST', path, body);
const good = goodRequests(get);
const chief = encodeURIComponent('suffolk/role/chief-executive');

test.each(Object.keys(operations) as (keyof typeof operations)[])('%s replies as the contract says', async (name) => {
  const response = await good[name]();
  expect(response.status).toBe(200);
  const type = response.headers.get('content-type') ?? '';
  const binary = type.includes('spreadsheetml') && name === 'createSpreadsheet';
  const reply = binary ? response.bytes() : type.startsWith('application/json') ? response.json() : response.text();
  const parsed = operations[name].reply.safeParse(await reply);
  expect(parsed.error?.issues).toBeUndefined();
});

test('an answer as CSV has its clauses on every row', async () => {
  const [header, first] = (await (await good.exportAnswer()).text()).split('\r\n');
  expect(header).toBe('who,steps,reaches,clauses');
  expect(first).toMatch(/^Chair of the Children's Trust.*,Suffolk 10\.1; Suffolk 10\.2; Suffolk 10\.3; Suffolk 10\.4$/);
});

test('a batch is a zip of what could be drawn, says how far it is, and names what could not be', async () => {
  const archive = await JSZip.loadAsync(await (await good.drawSavedBatch()).arrayBuffer());
  expect(Object.keys(archive.files)).toEqual(['saved-suffolk.mmd', 'not drawn.txt']);
  expect(await archive.files['saved-suffolk.mmd']?.async('text')).toContain('flowchart');
  expect(await (await good.getSavedBatch()).json()).toEqual({
    ...{ done: 2, of: 2, now: null },
    failed: ['nothere0: There is no saved item "nothere0". GET /api/saved lists those there are.'],
  });
});

test('an author’s name arrives as it was typed', async () => {
  const draft = { title: 'Mine', content: { what: 'story', steps: [{ saved: 'nothere0' }] } };
  const headers = { 'content-type': 'application/json', 'x-sightline-author': encodeURIComponent('Zoë “Z” O’Neill') };
  expect(await (await get('/api/saved', { method: 'POST', headers, body: JSON.stringify(draft) })).json()).toMatchObject({
    author: 'Zoë “Z” O’Neill',
    version: 1,
  });
});

test('search forgives a typing mistake and keeps to kind and area', async () => {
  const { hits } = await (await get('/api/search?text=cheif+executve&kinds=Role&area=suffolk')).json();
  expect(hits[0].node.id).toBe('suffolk/role/chief-executive');
  expect(hits.every(({ node }: { node: { kind: string } }) => node.kind === 'Role')).toBe(true);
});

test('what no question knows is refused, also where every object knows it; and tables that no spreadsheet needs', async () => {
  const path = '/api/questions/who-can-escalate-to';
  const params = '"role":"suffolk/role/chief-executive"';
  for (const name of ['constructor', 'toString', 'hasOwnProperty'])
    expect(
      (
        await get(`${path}/answer`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `{"params":{${params},"${name}":"x"}}`,
        })
      ).status,
      name,
    ).toBe(422);
  await get(`${path}/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"params":{${params},"__proto__":{"polluted":1}}}`,
  });
  expect({}).not.toHaveProperty('polluted');
  const rows = Array.from({ length: 300 }, () => Array(1000).fill(''));
  expect((await post('/api/spreadsheets', { title: 'Large', about: [], heads: ['a'], rows, sources: [] })).status).toBe(422);
  expect((await get('/api/areas', { headers: { 'content-encoding': 'none' } })).status).toBe(200);
  expect(
    (await get('/api/nodes', { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'none' }, body: '{}' }))
      .status,
  ).toBe(415);
});

test('what is typed is never query syntax', async () => {
  const response = await get(`/api/search?text=${encodeURIComponent('name:* OR "~^\\ [TO] {!} && || ) (')}`);
  expect(response.status).toBe(200);
});

test('expanding tells true counts and sends no more than asked for', async () => {
  const { graph, counts, total } = await (await get(`/api/entities/${chief}/expand?limit=1`)).json();
  expect(graph.relationships).toHaveLength(1);
  expect(total).toBe(counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
  expect(total).toBeGreaterThan(5);
});

test.each([
  { path: '/api/nothing', status: 404, says: /no GET \/api\/nothing/ },
  { path: '/api/entities/not%2Fthere', status: 404, says: /no entity "not\/there"/ },
  { path: '/api/documents/nope', status: 404, says: /no document "nope"/ },
  { path: '/api/clauses/nope%231', status: 404, says: /no clause "nope#1"/ },
  { path: '/api/overview?asAt=2019-02-30', status: 422, says: /must be a date that exists/ },
  { path: '/api/search?text=a&limit=1000', status: 422, says: /limit/ },
  { path: '/api/search?text=a&kinds=Bord', status: 422, says: /kinds/ },
])('$path is a problem of $status', async ({ path, status, says }) => {
  const response = await get(path);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const details = problem.parse(await response.json());
  expect(details).toMatchObject({ status, detail: expect.stringMatching(says) });
  expect(details.requestId).toBe(response.headers.get('x-request-id'));
});

test('an ambiguous slot is a problem with its candidates', async () => {
  const response = await post('/api/questions/who-can-escalate-to/answer', { params: { role: 'Chief Executive' } });
  expect(response.status).toBe(422);
  const details = problem.parse(await response.json());
  expect(details.parameter).toBe('role');
  expect(details.candidates?.map(({ id: candidate }) => candidate)).toEqual(
    expect.arrayContaining(['suffolk/role/chief-executive', 'knowsley/role/chief-executive']),
  );
});

test('a body that is not JSON, or too large, is a problem', async () => {
  const broken = await get('/api/nodes', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"ids": [' });
  expect(broken.status).toBe(400);
  const large = await post('/api/nodes', { ids: ['x'.repeat(1_200_000)] });
  expect(large.status).toBe(413);
});

test('replies carry a strict content security policy and an ETag, and are not compressed within one machine', async () => {
  const response = await get('/api/questions', { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(response.headers.get('content-security-policy')).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(response.headers.get('content-encoding')).toBeNull();
  const again = await get('/api/questions', {
    headers: { 'if-none-match': response.headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

test('the log has request ids and no query text', async () => {
  const reply = await get('/api/search?text=somebodys-secret', { headers: { 'x-request-id': 'not-from-a-proxy' } });
  await expect.poll(() => log.join('')).toContain(reply.headers.get('x-request-id'));
  expect(log.join('')).not.toMatch(/somebodys-secret|not-from-a-proxy/);
});

test('the OpenAPI document describes every operation', async () => {
  const document = await (await get('/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  const described = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(Object.keys(operations).sort());
});
