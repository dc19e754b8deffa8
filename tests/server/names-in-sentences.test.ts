import { expect, test } from 'vitest';
import { firstNames, namesIn } from '../../server/questions/names.ts';

const role = (name: string) => ({ node: name, kind: 'Role' as const, name, area: 'kent' });
const inWords = { words: ({ name }: { name: string }) => name, number: (count: number) => ['no', 'one', 'two'][count] ?? String(count) };

test('what rows name is named once, in their order, without what the question names itself', () => {
  const rows = [{ who: role('b'), whom: role('a') }, { who: role('a'), whom: [role('c'), null] }, { who: role('b') }];
  expect(
    namesIn({ rows, columns: ['who', 'whom'], apart: new Set(['c']) }).map((name) => (typeof name === 'string' ? name : name.name)),
  ).toEqual(['b', 'a']);
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and two more'],
  [[], ''],
  [['a'.repeat(60), 'b'.repeat(30), 'c'.repeat(30)], `${'a'.repeat(60)}, ${'b'.repeat(30)} and one more`],
  [['a'.repeat(55), 'b'.repeat(55)], `${'a'.repeat(55)} and ${'b'.repeat(55)}`],
  [['a'.repeat(120), 'b', 'c'], `${'a'.repeat(120)} and two more`],
])('%j is "%s"', (names, words) => {
  expect(firstNames(names, inWords)).toBe(words);
});
