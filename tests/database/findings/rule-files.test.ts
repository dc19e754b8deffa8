import { describe, expect, test, vi } from 'vitest';
import { find } from '../../../server/findings/find.ts';
import { loadFindingRules } from '../../../server/findings/rules.ts';
import { datasetDatabase } from '../../support/database.ts';

/** What holds for every file in `cypher/findings/`, whatever it looks for. Reading the files checks their headers. */
const database = datasetDatabase();
const rules = [...loadFindingRules().values()];
const IMPLICIT = ['area', 'asAt', 'documents'];

const foundBy = (chosen: typeof rules, scope: { area?: string; asAt?: string }) => find(database, chosen, scope);

describe.each(rules)('$id', (rule) => {
  test('it asks for nothing but the area, its documents and the day, and heeds the area and the day', () => {
    const used = new Set([...rule.cypher.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1] ?? ''));
    expect([...used].filter((name) => !IMPLICIT.includes(name))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['area', 'asAt']));
  });

  test('it plans on the real database, without writing, and returns a subject', async () => {
    const parameters = Object.fromEntries(IMPLICIT.map((name) => [name, null]));
    const { summary, keys } = await database.driver.executeQuery(`EXPLAIN ${rule.cypher}`, parameters);
    expect(summary.queryType).toBe('r');
    expect(keys).toContain('subject');
    const columns = [...rule.sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(keys).toEqual(expect.arrayContaining(columns));
  });

  test('every hit in the five documents is a whole sentence with an id of its own and a clause to read', async () => {
    const found = (await foundBy([rule], {})).map(({ finding }) => finding);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { sentence, citations } of found) {
      expect(sentence).toMatch(/^\S[^{}]*\.$/);
      expect(citations, sentence).not.toEqual([]);
    }
  });
});

test("an area's findings are among those of all areas, and are about it or stated by its documents", async () => {
  const all = new Set((await foundBy(rules, {})).map(({ finding }) => finding.id));
  const kent = (await foundBy(rules, { area: 'kent' })).map(({ finding }) => finding);
  expect(kent.length).toBeGreaterThan(10);
  expect(kent.filter(({ id }) => !all.has(id))).toEqual([]);
  expect(kent.filter(({ rule, subject }) => rule === 'board-nobody-holds-to-account' && !/^kent/.test(subject.node))).toEqual([]);
});

test('as at a day before there was anything, no rule finds anything', async () => {
  await database.driver.executeQuery("MATCH (n:Entity) WHERE NOT n:Clause SET n.validFrom = coalesce(n.validFrom, date('1900-01-01'))");
  await database.driver.executeQuery(
    "MATCH (:Entity)-[fact]->(:Entity) WHERE fact.id IS NOT NULL SET fact.validFrom = coalesce(fact.validFrom, date('1900-01-01'))",
  );
  await database.driver.executeQuery("MATCH (document:Document) SET document.date = coalesce(document.date, date('1900-01-01'))");
  const before = await foundBy(rules, { asAt: '1899-12-31' });
  expect(before.map(({ finding }) => finding.id)).toEqual([]);
});

test('those who ask at the same time wait for one search', async () => {
  const reading = vi.spyOn(database, 'read');
  const found = await Promise.all(Array.from({ length: 10 }, () => foundBy(rules, { asAt: '2018-03-07' })));
  expect(reading).toHaveBeenCalledOnce();
  expect(new Set(found.map((findings) => findings.length)).size).toBe(1);
  reading.mockRestore();
});
