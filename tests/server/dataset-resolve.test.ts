import { expect, test } from 'vitest';
import { checkDataset } from '../../server/import/check.ts';
import { mergeStatements } from '../../server/import/merge.ts';
import { datasetFile, folderWith } from '../support/dataset-file.ts';

async function stated(...texts: string[]) {
  const folder = await folderWith(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text])));
  const { files, problems } = await checkDataset({ paths: [folder], root: folder });
  expect(problems).toEqual([]);
  return mergeStatements(files);
}

test('short ids become full ones, and clause 1.10 stays 1.10', async () => {
  const graph = await stated(datasetFile());
  expect(graph.nodes.get('exampleshire/role/chief-executive')?.properties).toMatchObject({
    name: 'Chief Executive',
    area: 'exampleshire',
    status: 'in force',
    clauses: ['example-protocol#1.10'],
    validFrom: '2012-04-01',
  });
});

test('a relationship reads as a sentence where its file gives no summary, and keeps its months as numbers', async () => {
  const graph = await stated(datasetFile());
  const fact = graph.relationships.get('exampleshire/role/chief-executive--HOLDS_TO_ACCOUNT--exampleshire/role/chair');
  expect(fact?.properties).toMatchObject({
    summary: 'Chief Executive holds to account Chair of the Example Board.',
    windowStart: 11,
    windowEnd: 2,
  });
});

test('a clause is part of the longest number that it begins with, and else of the document', async () => {
  const graph = await stated(datasetFile());
  const parts = [...graph.relationships.values()].filter(({ type }) => type === 'PART_OF').map(({ from, to }) => `${from} in ${to}`);
  expect(parts).toEqual([
    'example-protocol#1 in example-protocol',
    'example-protocol#1.1 in example-protocol#1',
    'example-protocol#1.10 in example-protocol#1',
  ]);
});

test('one end as a list is one relationship for each pair', async () => {
  const graph = await stated(datasetFile({ replace: [['from: chief-executive, to: chair', 'from: [chief-executive, board], to: chair']] }));
  expect([...graph.relationships.values()].filter(({ type }) => type === 'HOLDS_TO_ACCOUNT')).toHaveLength(2);
});

test('what two documents state stands once, with the clauses of both and the status that is furthest in its life', async () => {
  const graph = await stated(
    datasetFile({ document: 'a-protocol', area: 'here', replace: [['type: act, year: 2004', 'type: act, status: proposed']] }),
    datasetFile({
      document: 'b-protocol',
      area: 'there',
      replace: [
        ['name: Exampleshire', 'name: There'],
        ['name: Example Act 2004', 'name: Example Act 2004, aliases: [EA]'],
      ],
    }),
  );
  expect(graph.nodes.get('england/statute/example-act-2004')?.properties).toMatchObject({
    aliases: ['EA'],
    year: 2004,
    status: 'in force',
    clauses: ['a-protocol#1', 'b-protocol#1'],
    statedBy: ['a-protocol', 'b-protocol'],
  });
});
