import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Finding } from '../../../contract/finding.ts';
import { problem } from '../../../contract/problem.ts';
import { createApp } from '../../../server/app.ts';
import { loadFindingRules } from '../../../server/findings/rules.ts';
import { queriesOn } from '../../../server/queries/queries.ts';
import { emptyDatabase } from '../../support/database.ts';
import { smallGraphs } from '../../support/small-graph.ts';

const database = emptyDatabase();
const given = smallGraphs(database);
const server = createServer(
  createApp({
    database,
    queries: queriesOn(inject('neo4j')),
    questions: new Map(),
    rules: loadFindingRules(),
    logger: pino({ level: 'silent' }),
    version: 'test',
  }),
);
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => server.close());

const rule = 'chair-appointed-and-held-by-one';
const id = `${rule}|chair`;
const reason = 'The panel is the check; to be reviewed in 2027.';

/** A chair whom the Chief Executive alone appoints and holds to account. */
beforeEach(() =>
  given({ board: { kind: 'Board', type: 'board' }, chair: { kind: 'Role' }, chief: { kind: 'Role' } }, [
    ['chair MEMBER_OF board', { capacity: 'chair' }],
    'chief APPOINTS chair',
    'chief HOLDS_TO_ACCOUNT chair',
  ]),
);

const reply = async (path: string, init?: RequestInit) => (await fetch(base + path, init)).json();
const acceptance = (finding: string, init: RequestInit) =>
  fetch(`${base}/findings/${encodeURIComponent(finding)}/acceptance`, { headers: { 'content-type': 'application/json' }, ...init });
const accept = (finding = id) => acceptance(finding, { method: 'PUT', body: JSON.stringify({ reason }) });
const reopen = async () => (await acceptance(id, { method: 'DELETE' })).json();

async function listed(): Promise<{ finding: Finding | undefined; counts: { hits: number; accepted: number } }> {
  const { findings, rules } = await reply(`/findings?rule=${rule}`);
  return { finding: findings.find((finding: Finding) => finding.id === id), counts: rules[0] };
}

test('what holds today is not what holds at any time, whichever was asked for first', async () => {
  const today = new Date().toISOString().slice(0, 10);
  await given({ board: { kind: 'Board', type: 'board' }, chair: { kind: 'Role' }, chief: { kind: 'Role' } }, [
    ['chair MEMBER_OF board', { capacity: 'chair' }],
    ['chief APPOINTS chair', { validTo: '2020-01-01' }],
    'chief HOLDS_TO_ACCOUNT chair',
  ]);
  const hits = async (scope: string) => (await reply(`/findings?rule=${rule}${scope}`)).findings.length;
  expect(await hits('')).toBe(1);
  expect(await hits(`&asAt=${today}`)).toBe(0);
});

test('a finding that nobody accepted is open', async () => {
  const { finding, counts } = await listed();
  expect(finding).toMatchObject({ accepted: null, changedSinceAccepted: false });
  expect(counts).toMatchObject({ hits: 1, accepted: 0 });
});

test('once accepted, it is shown as accepted, with the reason and the day', async () => {
  expect((await accept()).status).toBe(200);
  const { finding, counts } = await listed();
  expect(finding).toMatchObject({ accepted: { reason, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) }, changedSinceAccepted: false });
  expect(counts).toMatchObject({ hits: 1, accepted: 1 });
});

test('it comes back, marked as changed, when the chair can also be removed', async () => {
  await accept();
  await database.driver.executeQuery('MATCH ()-[appoints:APPOINTS]->() SET appoints.mayRemove = true');
  const { finding, counts } = await listed();
  expect(finding).toMatchObject({ accepted: null, changedSinceAccepted: true });
  expect(counts).toMatchObject({ hits: 1, accepted: 0 });
});

test('it comes back when another clause comes to say so, and can be accepted anew', async () => {
  await accept();
  await database.driver.executeQuery("MATCH ()-[appoints:APPOINTS]->() SET appoints.clauses = appoints.clauses + 'example#chief'");
  expect((await listed()).finding).toMatchObject({ accepted: null, changedSinceAccepted: true });
  await accept();
  expect((await listed()).finding).toMatchObject({ accepted: { reason }, changedSinceAccepted: false });
});

test('what the finding does not rest on may change without bringing it back', async () => {
  await accept();
  await database.driver.executeQuery("CREATE (:Entity:Board {id: 'another', name: 'Another', area: 'exampleshire', clauses: []})");
  expect((await listed()).finding).toMatchObject({ accepted: { reason } });
});

test('taken back, it is open again; there is nothing to take back twice', async () => {
  await accept();
  expect(await reopen()).toEqual({ reopened: true });
  expect((await listed()).finding).toMatchObject({ accepted: null, changedSinceAccepted: false });
  expect(await reopen()).toEqual({ reopened: false });
});

test.each([
  { what: 'of a rule that there is not', unknown: 'no-such-rule|chair' },
  { what: 'about something that the rule does not find', unknown: `${rule}|board` },
])('accepting a finding $what is a problem of 404', async ({ unknown }) => {
  const response = await accept(unknown);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(problem.parse(await response.json()).detail).toContain(`There is no finding "${unknown}"`);
});

test('accepting needs a reason', async () => {
  const response = await acceptance(id, { method: 'PUT', body: JSON.stringify({ reason: ' ' }) });
  expect(response.status).toBe(422);
});

test('what was accepted is no part of the governance graph: no entity, no count, nothing to find', async () => {
  const counted = () => Promise.all([reply('/kinds'), reply('/relationship-types'), reply('/overview'), reply('/search?text=panel')]);
  const before = await counted();
  await accept();
  expect(await counted()).toEqual(before);
  const { records } = await database.driver.executeQuery(
    'MATCH (n:AcceptedFinding) RETURN labels(n) AS labels, COUNT { (n)--() } AS relationships',
  );
  expect(records.map((record) => record.toObject())).toEqual([{ labels: ['AcceptedFinding'], relationships: expect.anything() }]);
  expect(Number(records[0]?.get('relationships'))).toBe(0);
});
