import { join } from 'node:path';
import { expect, test } from 'vitest';
import { search } from '../../server/graph/scene.ts';
import { importDataset } from '../../server/import/import.ts';
import { readWording, removeWording, restoreWording, wordingOf } from '../../server/wording/wording.ts';
import { asking } from '../support/asking.ts';
import { emptyDatabase } from '../support/database.ts';
import { datasetFile, folderWith } from '../support/dataset-file.ts';
import { ownLines, wordFile } from '../support/own-files.ts';

const database = emptyDatabase();
const document = 'example-protocol';
const importing = async (options?: Parameters<typeof datasetFile>[0]) => {
  const folder = await folderWith({ 'example/protocol.yaml': datasetFile(options) });
  return importDataset({ driver: database.driver, paths: [folder], root: join(folder, '..') });
};
const read = async () => readWording(database, { document, name: 'own.docx', bytes: new Uint8Array(await wordFile(ownLines)) });
const entities = async () => {
  const { records } = await database.driver.executeQuery(
    'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS facts, sum(size(keys(n))) AS properties',
  );
  return records[0]?.toObject();
};

test('a file is set beside the dataset clause by clause, survives a new import, and nothing of it is in the graph', async () => {
  await importing();
  const before = await entities();
  const { wording } = await read();
  expect(wording?.parts.map(({ number, clause }) => [number, clause])).toEqual([
    [null, null],
    ['1', `${document}#1`],
    ['1.1', `${document}#1.1`],
    ['1.10', `${document}#1.10`],
    ['1.11', null],
  ]);
  expect(wording).toMatchObject({ missing: [], headings: [], file: { name: 'own.docx', format: 'docx' } });
  expect(await entities()).toEqual(before);
  expect((await database.read((transaction) => search(transaction, { text: 'town hall', limit: 20 }))).hits).toEqual([]);
  const answer = await asking(database)('what-a-clause-supports', { clause: `${document}#1` });
  expect(JSON.stringify(answer)).not.toContain('town hall');

  const { problems } = await importing({
    replace: [
      ['{ number: 1.10, summary', '{ number: 1.9, summary'],
      ['clauses: [1.10], validFrom', 'clauses: [1.9], validFrom'],
      ['to: chair, clauses: [1.10]', 'to: chair, clauses: [1.9]'],
    ],
  });
  expect(problems).toEqual([]);
  const after = (await wordingOf(database, document)).wording;
  expect(after?.parts.map(({ clause }) => clause)).toEqual([null, `${document}#1`, `${document}#1.1`, null, null]);
  expect(after?.missing).toEqual([`${document}#1.9`]);
  expect(after?.parts[1]?.text).toContain('town hall');
});

test('removing can be undone; a new file takes the place of the old one', async () => {
  await importing();
  await read();
  expect(await removeWording(database, document)).toEqual({ wording: null, removed: true });
  expect((await restoreWording(database, document)).wording?.parts).toHaveLength(5);
  const { wording } = await readWording(database, { document, name: 'other.txt', bytes: new TextEncoder().encode('1 Other words\n') });
  expect(wording?.parts).toEqual([{ number: '1', heading: 'Other words', text: '', clause: `${document}#1` }]);
  expect(wording?.headings).toEqual([{ clause: `${document}#1`, dataset: 'The board', file: 'Other words' }]);
});

test('what was removed is deleted for good when its time is over', async () => {
  await importing();
  await read();
  await removeWording(database, document);
  await database.driver.executeQuery("MATCH (file:DocumentWording) SET file.removedAt = datetime() - duration('PT11M')");
  await removeWording(database, 'example-protocol');
  const { records } = await database.driver.executeQuery('MATCH (n:DocumentWording|ClauseWording) RETURN count(n) AS left');
  expect(records[0]?.get('left')).toBe(0);
});

test('a document that is not there has no wording', async () => {
  await expect(wordingOf(database, 'nothing')).rejects.toMatchObject({ status: 404 });
});
