import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataset } from '../../server/import/check.ts';
import { projectRoot } from '../../server/project-root.ts';

const { problems, coverage } = await checkDataset({ paths: [join(projectRoot, 'data')], root: projectRoot });

test('the dataset of the five documents has no problems', () => {
  expect(problems).toEqual([]);
  expect(coverage.map(({ document }) => document).sort()).toEqual([
    'kent-protocol',
    'knowsley-protocol',
    'medway-protocol',
    'medway-report',
    'suffolk-protocol',
  ]);
});

/** The share of clauses that support something, as it was reached; it may only grow. */
test.each([
  ['suffolk-protocol', 0.94],
  ['kent-protocol', 0.78],
  ['knowsley-protocol', 0.93],
  ['medway-protocol', 0.82],
  ['medway-report', 0.86],
])('of the clauses of %s, at least %d support something', (id, share) => {
  const document = coverage.find((candidate) => candidate.document === id);
  expect((document?.cited ?? 0) / (document?.clauses ?? 1)).toBeGreaterThanOrEqual(share);
});

test('every clause that supports nothing has its reason recorded', () => {
  expect(coverage.flatMap(({ uncited }) => uncited).filter(({ reason }) => reason === null)).toEqual([]);
});
