import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, inject, onTestFinished, test } from 'vitest';
import { Audit } from '../../server/audit/audit.ts';
import { verifyAudit } from '../../server/audit/verify.ts';
import { backUp } from '../../server/backup/backup.ts';
import { checkBackup } from '../../server/backup/check.ts';
import { restore } from '../../server/backup/restore.ts';
import { datasetDatabase } from '../support/database.ts';

const database = datasetDatabase();
const connection = inject('neo4j');
const run = (cypher: string, parameters = {}) => database.driver.executeQuery(cypher, parameters);

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a backup of everything, restored into another state, is everything again: every type of value, every relationship, the audit', async () => {
  const folder = temporaryFolder();
  const auditFolder = join(folder, 'audit');
  new Audit(auditFolder).close();
  await run(`CREATE (odd:Odd:Strange {
    whole: 1, half: 1.0, big: 9007199254740993, nothing: [], words: ['a', 'b'], wholes: [1, 2], yes: true,
    day: date('2019-09-02'), moment: datetime('2019-09-02T10:20:30.123456789+01:00[Europe/London]'), here: localdatetime('2019-09-02T10:20:30'),
    clock: time('10:20:30+01:00'), local: localtime('10:20:30'), long: duration('P1Y2M3DT4.5S'), place: point({longitude: 0.5, latitude: 51.3}),
    text: 'new\\nline "quoted" 😀 \\u0000'
  })-[:ODDLY {since: date('2020-01-01')}]->(odd)`);
  const typed = async () =>
    (
      await run(`MATCH (odd:Odd)-[r:ODDLY]->(odd) RETURN labels(odd) AS labels, toString(r.since) AS since,
        [k IN keys(odd) | [k, valueType(odd[k])]] AS types, properties(odd) AS properties`)
    ).records.map((record) => JSON.stringify(record.toObject()));
  const counts = async () =>
    (await run('MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships')).records[0]?.toObject();
  const before = { typed: await typed(), counts: await counts(), names: await namesAndTypes() };

  const path = join(folder, 'all.gz');
  const written = await backUp({ connection, auditFolder, path, program: 'test' });
  expect(readdirSync(folder).sort()).toEqual(['all.gz', 'audit']);
  expect(written).toMatchObject(before.counts ?? {});
  await expect(restore({ connection, auditFolder, path, replace: false })).rejects.toThrow(/holds \d+ nodes.*--replace/);
  await run('MATCH (n:Role) DETACH DELETE n');
  await run('CREATE (:Entity:Board {id: "kept/by/nobody"})');
  const elsewhere = join(folder, 'audit-of-a-new-machine');
  const revision = async () => Number((await run('MATCH (s:DatasetState) RETURN s.revision AS revision')).records[0]?.get('revision'));
  const then = await revision();
  await restore({ connection, auditFolder: elsewhere, path, replace: true });
  expect({ typed: await typed(), counts: await counts(), names: await namesAndTypes() }).toEqual(before);
  // What servers remember of before no longer fits.
  expect(await revision()).toBeGreaterThan(then);
  expect((await verifyAudit(elsewhere)).problems).toEqual([]);
  expect((await verifyAudit(elsewhere)).chains).toEqual((await verifyAudit(auditFolder)).chains);
  await run('MATCH (odd:Odd) DETACH DELETE odd');
});

async function namesAndTypes() {
  const { records } = await run(
    `MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) + ' ' + a.id + ' ' + b.id + ' ' + coalesce(r.id, '') AS line ORDER BY line`,
  );
  return records.map((record) => record.get('line'));
}

test.each<[string, (lines: string[]) => string[], RegExp]>([
  ['a line was changed', (lines) => lines.map((line) => line.replace('Chief Executive', 'Chief Officer')), /checksum does not fit/],
  ['a line is gone', (lines) => lines.toSpliced(3, 1), /checksum does not fit|leads to a node that is not here/],
  ['the end is gone', (lines) => lines.slice(0, -1), /ends in the middle/],
  ['it is something else', () => ['{"hello": "world"}'], /line 1: it is not a backup/],
  ['a label is none', (lines) => lines.map((line) => line.replace('"labels":["', '"labels":[7,"')), /line 2: it is not a line of a backup/],
  [
    'a newer Sightline made it',
    (lines) => lines.map((line) => line.replace(/"schema":\d+/, '"schema":99')),
    /newer Sightline.*Update this one/,
  ],
])('a file is refused before anything is touched where %s', async (_, change, says) => {
  const folder = temporaryFolder();
  const path = join(folder, 'all.gz');
  await backUp({ connection, auditFolder: join(folder, 'none'), path, program: 'test' });
  const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
  writeFileSync(path, gzipSync(`${change(lines).join('\n')}\n`));
  const before = await namesAndTypes();
  await expect(restore({ connection, auditFolder: folder, path, replace: true })).rejects.toThrow(says);
  expect(await namesAndTypes()).toEqual(before);
});

test('a file that is not there, no archive, or cut off, is refused', async () => {
  const path = join(temporaryFolder(), 'broken.gz');
  await expect(checkBackup(path)).rejects.toThrow(/cannot be read as a backup/);
  writeFileSync(path, 'not an archive');
  await expect(checkBackup(path)).rejects.toThrow(/cannot be read as a backup/);
  writeFileSync(path, gzipSync('x'.repeat(10_000)).subarray(0, 30));
  await expect(checkBackup(path)).rejects.toThrow(/cannot be read as a backup/);
});

test('a restore that is stopped half-way leaves everything as it was', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'all.gz');
  await run('CREATE (:Entity {id: "twice"})');
  await backUp({ connection, auditFolder: folder, path, program: 'test' });
  const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
  // The same id once more: the database itself refuses it, late in the transaction.
  const one = lines.find((line) => line.includes('"twice"')) ?? '';
  const altered = [
    ...lines.slice(0, -1).filter((line) => line.startsWith('{"format') || line.startsWith('{"node')),
    one.replace(/"node":"[^"]+"/, '"node":"another"'),
  ];
  const sha256 = createHash('sha256')
    .update(`${altered.join('\n')}\n`)
    .digest('hex');
  const end = { end: { nodes: altered.length - 1, relationships: 0, audit: 0, sha256 } };
  writeFileSync(path, gzipSync(`${altered.join('\n')}\n${JSON.stringify(end)}\n`));
  const before = await namesAndTypes();
  await expect(restore({ connection, auditFolder: folder, path, replace: true })).rejects.toThrow(/already exists/);
  expect(await namesAndTypes()).toEqual(before);
});
