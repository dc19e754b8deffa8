import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, expect, inject, onTestFinished, test, vi } from 'vitest';
import { localAccess } from '../../server/access/local.ts';
import { createApp } from '../../server/app.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { beginTraces } from '../../server/operation/traces.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { emptyDatabase } from '../support/database.ts';

const database = emptyDatabase();
const log: string[] = [];
const logger = pino({ level: 'warn' }, { write: (line) => log.push(line) });

async function listening(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serving = (SIGHTLINE_TRUST_PROXY?: string) =>
  listening(
    createApp({
      ...{ database, logger, version: 'test', queries: queriesOn(inject('neo4j')), questions: loadQuestions(), rules: loadFindingRules() },
      access: localAccess({ SIGHTLINE_TRUST_PROXY }),
    }),
  );

type Sent = {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
};
const attributesOf = ({ attributes }: Sent) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));

/** A collector on this machine: what it was sent, as it came. */
async function collector() {
  const bodies: string[] = [];
  const address = await listening(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (request.url === '/v1/traces') bodies.push(body);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const spans = () =>
    bodies.flatMap((body) =>
      (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] }).resourceSpans.flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap(({ spans }) => spans),
      ),
    );
  return { address, bodies, spans };
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const headers = { traceparent: `00-${TRACE}-${CALLER}-01` };

test('each operation is a span with a child for each transaction, within the trace of a trusted proxy; nothing personal is sent', async () => {
  const { address, bodies, spans } = await collector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', address);
  onTestFinished(() => void vi.unstubAllEnvs());
  const traces = beginTraces({ logger, version: 'test' });
  const [behind, open] = [await serving('loopback'), await serving()];
  const reply = await fetch(`${behind}/api/search?text=somebodys-secret`, { headers: { ...headers, 'x-request-id': 'from-the-proxy' } });
  expect(reply.status).toBe(200);
  await fetch(`${open}/api/areas`, { headers });
  await fetch(`${open}/api/entities/not-there`);
  await traces.end();

  const named = (name: string) => spans().find((span) => span.name === name) as Sent;
  const search = named('search');
  expect(search).toMatchObject({ traceId: TRACE, parentSpanId: CALLER });
  expect(attributesOf(search)).toEqual({
    'http.request.method': 'GET',
    'http.route': '/api/search',
    'http.response.status_code': 200,
    'url.scheme': 'http',
    'sightline.request.id': 'from-the-proxy',
  });
  const children = spans().filter(({ parentSpanId }) => parentSpanId === search.spanId);
  expect(children.map(({ name, traceId }) => [name, traceId])).toEqual([['neo4j read', TRACE]]);
  expect(children.map(attributesOf)).toEqual([{ 'db.system.name': 'neo4j', 'db.operation.name': 'READ' }]);
  expect(named('listAreas').traceId).not.toBe(TRACE);
  expect(attributesOf(named('getEntity'))['http.response.status_code']).toBe(404);
  expect(bodies.join('')).toContain('"sightline"');
  expect(bodies.join('')).not.toMatch(/somebodys-secret|not-there|127\.0\.0\.1/);

  const before = spans().length;
  await fetch(`${open}/api/areas`);
  expect(spans()).toHaveLength(before);
});

test('a collector that is away disturbs no answer and no stop; the log says it once', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'http://127.0.0.1:1/v1/traces');
  vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '500');
  onTestFinished(() => void vi.unstubAllEnvs());
  const traces = beginTraces({ logger, version: 'test' });
  const address = await serving();
  for (let asked = 0; asked < 20; asked++) expect((await fetch(`${address}/api/areas`)).status).toBe(200);
  await traces.end();
  expect(log.filter((line) => line.includes('Traces cannot be sent')).length).toBeLessThan(2);
});
