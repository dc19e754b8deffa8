import { beforeAll, expect, test } from 'vitest';
import { neighbourhood } from '../../server/graph/neighbourhood.ts';
import { emptyDatabase } from '../support/database.ts';
import { smallGraphs } from '../support/small-graph.ts';

const database = emptyDatabase();
beforeAll(() =>
  smallGraphs(database)(
    {
      chief: { kind: 'Role' },
      chair: { kind: 'Role' },
      board: { kind: 'Board' },
      panel: { kind: 'Board' },
      far: { kind: 'Board' },
      old: { kind: 'Board', validTo: '2015-01-01' },
    },
    [
      'chief HOLDS_TO_ACCOUNT chair',
      'chair MEMBER_OF board',
      'chair MEMBER_OF old',
      'panel REPORTS_TO board',
      'board COVERS exampleshire',
      'far COVERS exampleshire',
    ],
  ),
);
const within = async (steps: number, asAt?: string, limit = 100) => {
  const { graph, total } = await database.read((transaction) => neighbourhood(transaction, { id: 'chief', steps, asAt, limit }));
  return { ids: graph.nodes.map(({ id }) => id).toSorted(), total, among: graph.relationships.length };
};

test('step by step, at a date, and never on through an area', async () => {
  expect((await within(1)).ids).toEqual(['chair', 'chief']);
  expect((await within(2)).ids).toEqual(['board', 'chair', 'chief', 'old']);
  expect((await within(2, '2020-01-01')).ids).toEqual(['board', 'chair', 'chief']);
  expect(await within(3)).toEqual({ ids: ['board', 'chair', 'chief', 'exampleshire', 'old', 'panel'], total: 5, among: 5 });
});

test('more than the limit is counted, the nearest come first, and what is not there is said', async () => {
  expect(await within(3, undefined, 1)).toEqual({ ids: ['chair', 'chief'], total: 5, among: 1 });
  const missing = database.read((transaction) => neighbourhood(transaction, { id: 'nobody', steps: 1, limit: 10 }));
  await expect(missing).rejects.toThrow('There is no entity "nobody"');
});
