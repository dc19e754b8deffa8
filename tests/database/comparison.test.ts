import { expect, test } from 'vitest';
import { type ComparedBy, comparison as contract } from '../../contract/comparison.ts';
import { compare } from '../../server/comparison/comparison.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { datasetDatabase } from '../support/database.ts';

const database = datasetDatabase();
const rules = loadFindingRules();
const comparing = (by: ComparedBy, left: string, right: string, scope: { area?: string; asAt?: string } = {}) =>
  compare(database, { asked: { by, left, right, ...scope }, rules });
const foundOf = (result: Awaited<ReturnType<typeof comparing>>, id: string) =>
  result.nodes.find(({ left, right }) => left === id || right === id);

test('Kent and Knowsley: the same kind of board, a different section of the Children Act 2004, each with its clause', async () => {
  const result = contract.parse(await comparing('areas', 'kent', 'knowsley'));
  expect(foundOf(result, 'kent/board/kscb')).toMatchObject({ left: 'kent/board/kscb', right: 'knowsley/board/kscb', found: 'different' });
  expect(result.disagreements).toHaveLength(1);
  const [{ left, right } = { left: { relationships: [] }, right: { relationships: [] } }] = result.disagreements;
  const clausesOf = (ids: string[]) => result.graph.relationships.filter(({ id }) => ids.includes(id)).flatMap(({ clauses }) => clauses);
  expect(clausesOf(left.relationships)).toEqual(['kent-protocol#2.1']);
  expect(clausesOf(right.relationships)).toEqual(['knowsley-protocol#2.2']);
  expect(foundOf(result, 'kent/board/chwb')?.found).toBe('left');
});

test('a joint board serves both Kent and Medway', async () => {
  const result = await comparing('areas', 'kent', 'medway', { asAt: '2020-01-01' });
  const joint = result.graph.nodes.find(({ name }) => name === 'Kent and Medway Safeguarding Adults Board');
  expect(foundOf(result, joint?.id ?? '')).toMatchObject({ left: joint?.id, right: joint?.id });
});

test('Medway before and after September 2019: one board is gone, a partnership is there', async () => {
  const result = await comparing('dates', '2019-06-01', '2020-01-01', { area: 'medway' });
  const names = (found: string) => {
    const ids = result.nodes.filter((pair) => pair.found === found).flatMap(({ left, right }) => left ?? right ?? []);
    return result.graph.nodes.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  };
  expect(names('left')).toContain('Medway Safeguarding Children Board');
  expect(names('right')).toContain('Medway Safeguarding Children Partnership');
  expect(names('left')).not.toContain('Medway Health and Wellbeing Board');
});

test('two documents: what both state is one thing, and a side never holds what its document does not state', async () => {
  const result = await comparing('documents', 'medway-protocol', 'medway-report');
  const nodes = new Map(result.graph.nodes.map((node) => [node.id, node]));
  for (const { left, right } of result.nodes) {
    if (left) expect(nodes.get(left)?.clauses.some((clause) => clause.startsWith('medway-protocol#'))).toBe(true);
    if (right) expect(nodes.get(right)?.clauses.some((clause) => clause.startsWith('medway-report#'))).toBe(true);
  }
});

test('a side against itself does not differ', async () => {
  const result = await comparing('areas', 'kent', 'kent');
  expect(result.nodes.length).toBeGreaterThan(100);
  expect([...result.nodes, ...result.relationships].every(({ found }) => found === 'same')).toBe(true);
});

test.each([
  ['areas', 'kent', 'nowhere', /no area "nowhere".*suffolk/],
  ['dates', '2019-02-30', '2020-01-01', /"2019-02-30" is not a date/],
  ['documents', 'nothing', 'kent-protocol', /no document "nothing".*kent-protocol/],
] as const)('%s: %s and %s are refused with what there is', async (by, left, right, says) => {
  await expect(comparing(by, left, right)).rejects.toMatchObject({ status: 422, message: expect.stringMatching(says) });
});
