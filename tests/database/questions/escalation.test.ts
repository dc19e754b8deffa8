import { expect, test } from 'vitest';
import { asking, namesIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const ask = asking(datasetDatabase());

test('in Suffolk the chairs of the five boards can escalate to the Chief Executive, by clauses 10.1 to 10.4', async () => {
  const answer = await ask('who-can-escalate-to', { role: 'Chief Executive' }, { area: 'suffolk' });
  expect(namesIn(answer, 'who')).toEqual([
    "Chair of the Children's Trust Joint Commissioning Group",
    'Chair of the Corporate Parenting Board',
    'Chair of the Health and Wellbeing Board',
    'Chair of the Local Safeguarding Children Board',
    'Chair of the Suffolk Safeguarding Adults Board',
  ]);
  expect(answer.citations.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Suffolk 10.1', 'Suffolk 10.2', 'Suffolk 10.3', 'Suffolk 10.4']),
  );
  expect(
    answer.graph.nodes
      .filter(({ kind }) => kind === 'Step')
      .map(({ properties }) => properties.order)
      .sort(),
  ).toEqual([1, 1, 2, 3, 4]);
});

test.each(['kent', 'medway', 'knowsley'])('in %s nobody can, and the answer says what was searched', async (area) => {
  const answer = await ask('who-can-escalate-to', { role: 'Chief Executive' }, { area });
  expect(answer.rows).toEqual([]);
  expect(answer.columns).toContain('who');
  expect(answer.searched.relationshipTypes).toEqual(['MAY_INVOKE', 'ESCALATES_TO', 'INVOLVES']);
  expect(answer.searched.documents.every(({ id }) => id.startsWith(area))).toBe(true);
  expect(answer.searched.clauses).toBeGreaterThan(10);
});

test("Kent's protocol names no Chief Executive, and the answer says so", async () => {
  const answer = await ask('who-can-escalate-to', { role: 'Chief Executive' }, { area: 'kent' });
  expect(answer.params.role).toBeNull();
  expect(answer.notes.join()).toContain("Kent's documents name no Chief Executive");
});

test('Knowsley names a Chief Executive, whom its resolution route does not reach', async () => {
  const answer = await ask('who-can-escalate-to', { role: 'Chief Executive' }, { area: 'knowsley' });
  expect(answer.params.role).toMatchObject({ name: 'Chief Executive', area: 'knowsley' });
  expect(answer.notes).toEqual([]);
});

test('an ambiguous role lists the candidates, an unknown one the nearest', async () => {
  await expect(ask('who-can-escalate-to', { role: 'Chief Executive' })).rejects.toThrow(
    /could be any of .*Suffolk, suffolk\/role\/chief-executive.*/,
  );
  await expect(ask('who-can-escalate-to', { role: 'Cheif Exectuive' }, { area: 'suffolk' })).rejects.toThrow(
    /The nearest are Chief Executive \(Suffolk/,
  );
});

test('a missing slot, an unknown parameter, area and question kind are each told', async () => {
  await expect(ask('who-can-escalate-to', {})).rejects.toThrow(/"role" is missing/);
  await expect(ask('who-can-escalate-to', { role: 'Chief Executive', rank: '1' })).rejects.toThrow(/has no parameter "rank"; it has role/);
  await expect(ask('who-can-escalate-to', { role: 'Chief Executive' }, { area: 'essex' })).rejects.toThrow(
    /There is no area "essex"\. The areas are /,
  );
});
