import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { machineArguments, portIn, serverSettings } from '../../server/database/settings.ts';
import { openDriver } from '../../server/neo4j.ts';
import { open, temporaryHome } from './support.ts';

test('the settings name their port and the memory of the Java machine', () => {
  const settings = serverSettings({ version: '5.26.30', port: 7777 });
  expect(portIn(settings)).toBe(7777);
  expect(settings).not.toContain('{{');
  expect(machineArguments(settings)).toEqual(
    expect.arrayContaining(['-Xms512m', '-Xmx512m', '--add-opens=java.base/java.nio=ALL-UNNAMED']),
  );
});

test('queries reach neither files nor addresses, and what Sightline needs works', { timeout: 60_000 }, async () => {
  let visits = 0;
  const web = createServer((_, reply) => {
    visits += 1;
    reply.end('a,b\n');
  }).listen(0, '127.0.0.1');
  await once(web, 'listening');
  onTestFinished(() => void web.close());
  const { port } = web.address() as AddressInfo;

  const driver = openDriver(await open(temporaryHome()));
  onTestFinished(() => driver.close());
  const run = async (query: string) => (await driver.executeQuery(query)).records;
  for (const url of [
    'file:///etc/hosts',
    `http://127.0.0.1:${port}/x`,
    `http://localhost:${port}/x`,
    `http://[::1]:${port}/x`,
    `ftp://127.0.0.1:${port}/x`,
  ]) {
    await expect(run(`LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(/Cannot load from URL/);
  }
  expect(visits).toBe(0);

  await run('CREATE FULLTEXT INDEX names FOR (n:Entity) ON EACH [n.name]');
  await run('CREATE CONSTRAINT id FOR (n:Entity) REQUIRE n.id IS UNIQUE');
  await run("CREATE (:Entity {id: 'a', name: 'Chief Executive'})");
  await run('CALL db.awaitIndexes(10)');
  expect(await run("CALL db.index.fulltext.queryNodes('names', 'chif~') YIELD node RETURN node.name")).toHaveLength(1);
  expect((await run('SHOW INDEXES')).length).toBeGreaterThanOrEqual(2);
  expect((await driver.executeQuery('EXPLAIN MATCH (n:Entity {id: $id}) RETURN n', { id: 'a' })).summary.plan).toBeTruthy();
  expect(await run('CALL dbms.components()')).toHaveLength(1);
});
