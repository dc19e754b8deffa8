import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importDataset } from '../../server/import/import.ts';
import { clear, emptyDatabase } from '../support/database.ts';
import { datasetFile, folderWith } from '../support/dataset-file.ts';

const database = emptyDatabase();
beforeEach(() => clear(database));

const importFrom = (root: string, ...paths: string[]) =>
  importDataset({ driver: database.driver, paths: paths.length > 0 ? paths.map((path) => join(root, path)) : [root], root });

/** One value of a query's only row. */
async function value(cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records[0]?.get(0);
}

/** Everything that the graph holds of the governance model, to compare before and after. */
async function graph(): Promise<unknown> {
  const nodes = await value('MATCH (n:Entity) WITH n ORDER BY n.id RETURN collect([labels(n), properties(n)])');
  const relationships = await value(
    'MATCH ()-[r]->() WHERE r.id IS NOT NULL WITH r ORDER BY r.id RETURN collect([type(r), properties(r)])',
  );
  return JSON.parse(JSON.stringify([nodes, relationships]));
}

test('an import writes the nodes with their labels, dates as dates, and the relationships with their clauses', async () => {
  const { summary } = await importFrom(await folderWith({ 'here/a.yaml': datasetFile() }));
  expect(summary).toMatchObject({ documents: ['example-protocol'], added: { nodes: 10, relationships: 7 } });
  expect(await value("MATCH (n:Entity:Role {id: 'exampleshire/role/chief-executive'}) RETURN n.validFrom = date('2012-04-01')")).toBe(true);
  expect(await value("MATCH (:Role {name: 'Chief Executive'})-[r:HOLDS_TO_ACCOUNT]->(:Role) RETURN r.clauses")).toEqual([
    'example-protocol#1.10',
  ]);
  expect(await value('MATCH ()-[r:HOLDS_TO_ACCOUNT]->() RETURN valueType(r.windowStart)')).toBe('INTEGER NOT NULL');
});

test('the same import twice changes nothing and says so', async () => {
  const folder = await folderWith({ 'a.yaml': datasetFile() });
  await importFrom(folder);
  const before = await graph();
  const { summary } = await importFrom(folder);
  const none = { nodes: 0, relationships: 0 };
  expect(summary).toEqual({ documents: ['example-protocol'], added: none, changed: none, removed: none, kept: [] });
  expect(await graph()).toEqual(before);
});

test('a changed file updates, and what is gone from it goes from the graph', async () => {
  const folder = await folderWith({ 'a.yaml': datasetFile() });
  await importFrom(folder);
  const changed = datasetFile({
    replace: [
      ['Leads the board.', 'Chairs it.'],
      [', statutory: true', ''],
      ['  HOLDS_TO_ACCOUNT:\n', ''],
      [/.*from: chief-executive.*\n/.exec(datasetFile())?.[0] ?? '', ''],
    ],
  });
  await writeFile(join(folder, 'a.yaml'), changed);
  const { summary } = await importFrom(folder);
  expect(summary).toMatchObject({ changed: { nodes: 2, relationships: 0 }, removed: { nodes: 0, relationships: 1 } });
  expect(await value("MATCH (n {id: 'exampleshire/board/board'}) RETURN n.statutory")).toBeNull();
  expect(await value("MATCH (n {id: 'exampleshire/role/chair'}) RETURN n.summary")).toBe('Chairs it.');
});

test('a file with a problem leaves the graph as it was', async () => {
  const folder = await folderWith({ 'a.yaml': datasetFile() });
  await importFrom(folder);
  const before = await graph();
  await writeFile(join(folder, 'b.yaml'), datasetFile({ document: 'other', replace: [['windowEnd: 2', 'windowEnd: 20']] }));
  const { problems, summary } = await importFrom(folder);
  expect(problems).toHaveLength(1);
  expect(summary).toBeUndefined();
  expect(await graph()).toEqual(before);
});

const here = datasetFile({ document: 'here-protocol', area: 'here' });
const there = datasetFile({ document: 'there-protocol', area: 'there' });

test('importing one folder leaves the others alone, and what both state keeps the clauses of both', async () => {
  const folder = await folderWith({ 'here/a.yaml': here, 'there/b.yaml': there });
  await importFrom(folder, 'here');
  await importFrom(folder, 'there');
  expect(await value("MATCH (n {id: 'england/statute/example-act-2004'}) RETURN n.clauses")).toEqual([
    'here-protocol#1',
    'there-protocol#1',
  ]);
  await importFrom(folder, 'here');
  expect(await value("MATCH (n:Board {area: 'there'}) RETURN count(n)")).toBe(1);
});

test('what two files state goes only when the last of them no longer states it', async () => {
  const folder = await folderWith({ 'here/a.yaml': here, 'there/b.yaml': there });
  await importFrom(folder);
  await rm(join(folder, 'there/b.yaml'));
  const { summary } = await importFrom(folder, 'here');
  expect(summary?.removed.nodes, 'importing here does not touch there').toBe(0);
  await writeFile(join(folder, 'there/c.yaml'), datasetFile({ document: 'third-protocol', area: 'third' }));
  expect((await importFrom(folder, 'there')).problems).toEqual([]);
  expect(await value("MATCH (n:Entity {area: 'there'}) RETURN count(n)")).toBe(0);
  expect(await value("MATCH (n {id: 'england/statute/example-act-2004'}) RETURN n.clauses")).toEqual([
    'here-protocol#1',
    'third-protocol#1',
  ]);
});

test('what was added by other means stays, also on a node that no file states any more', async () => {
  const folder = await folderWith({ 'a.yaml': datasetFile() });
  await importFrom(folder);
  await value(`MATCH (chair:Role {id: 'exampleshire/role/chair'})
    SET chair.note = 'ours'
    CREATE (own:Entity:Board {id: 'own/board/one', name: 'Own board', area: 'own'})<-[:MEMBER_OF {id: 'own'}]-(chair)`);
  await writeFile(join(folder, 'a.yaml'), datasetFile({ replace: [['Leads the board.', 'Chairs it.']] }));
  await importFrom(folder);
  expect(await value("MATCH (n {id: 'exampleshire/role/chair'}) RETURN n.note + ' ' + n.summary")).toBe('ours Chairs it.');

  const withoutChair = datasetFile()
    .split('\n')
    .filter((line) => !/ chair: |from: chair|to: chair/.test(line))
    .join('\n')
    .replace('  MEMBER_OF:\n', '')
    .replace('  HOLDS_TO_ACCOUNT:\n', '');
  await writeFile(join(folder, 'a.yaml'), withoutChair);
  const { summary } = await importFrom(folder);
  expect(summary?.kept).toEqual(['exampleshire/role/chair']);
  expect(await value("MATCH (:Role {id: 'exampleshire/role/chair'})-[:MEMBER_OF]->(b:Board) RETURN b.id")).toBe('own/board/one');
});

test('a conflict with what another file states in the database is refused, with nothing written', async () => {
  const folder = await folderWith({ 'here/a.yaml': here, 'there/b.yaml': there.replace('name: Example Act 2004', 'name: Other Act') });
  await importFrom(folder, 'here');
  const before = await graph();
  const { problems } = await importFrom(folder, 'there');
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('england/statute/example-act-2004 has name "Other Act" in there-protocol');
  expect(await graph()).toEqual(before);
});

test('two imports at once end with one whole graph', async () => {
  const folder = await folderWith({ 'here/a.yaml': here, 'there/b.yaml': there });
  await Promise.all([importFrom(folder, 'here'), importFrom(folder, 'there'), importFrom(folder)]);
  const { summary } = await importFrom(folder);
  expect(summary).toMatchObject({ added: { nodes: 0 }, changed: { nodes: 0 }, removed: { nodes: 0 } });
});
