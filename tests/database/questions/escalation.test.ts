import { expect, test } from 'vitest';
import { asking, namesIn, rowsIn } from '../../support/asking.ts';
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

test("Suffolk's one route is begun by any of the five chairs, and ends with the Chief Executive (10.1 to 10.4)", async () => {
  const answer = await ask('where-routes-end', {}, { area: 'suffolk' });
  expect(namesIn(answer, 'endsWith')).toEqual(['Chief Executive']);
  const boards = [
    "Children's Trust Joint Commissioning Group",
    'Corporate Parenting Board',
    'Health and Wellbeing Board',
    'Local Safeguarding Children Board',
    'Suffolk Safeguarding Adults Board',
  ];
  expect(namesIn(answer, 'mayInvoke')).toEqual([boards.map((board) => `Chair of the ${board}`).join(', ')]);
  expect(namesIn(answer, 'settlesDisputesOf')).toEqual([boards.join(', ')]);
  expect(namesIn(answer, 'steps')).toEqual([
    'Agenda item, Formal written request, Meeting with the respective partnership Chair, Resolution Meeting, Further meeting with the Chief Executive',
  ]);
});

test("Kent's ends with the three chairs and the Director of Children's Services, and nobody is named as beginning it (4.1)", async () => {
  const answer = await ask('where-routes-end', {}, { area: 'kent' });
  expect(rowsIn(answer, 'steps', 'mayInvoke', 'endsWith')).toEqual([
    "Strategy meeting |  | Chair of the Kent Children's Health and Wellbeing Board, Chair of the Kent Health and Wellbeing Board, " +
      "Director of Children's Services, Independent Chair of the Kent Safeguarding Children Board",
  ]);
});

test("Knowsley's ends with the two chairs, the portfolio holders and the two directors (10.1)", async () => {
  const answer = await ask('where-routes-end', {}, { area: 'knowsley' });
  const resolution = answer.rows.find(({ procedure }) => JSON.stringify(procedure).includes('knowsley/procedure/resolution'));
  const names = namesIn({ ...answer, rows: resolution ? [resolution] : [] }, 'endsWith')
    .join()
    .split(/, ?/);
  expect(names).toEqual(
    expect.arrayContaining([
      "Director of Children's Services",
      'Director of Public Health',
      'Independent Chair of the Knowsley Health and Wellbeing Board',
      'Independent Chair of the Knowsley Safeguarding Children Board',
      'Portfolio Holder for Children Services',
    ]),
  );
  expect(names).not.toContain('Chief Executive');
});

test("Medway's documents state no route, and the answer says what was searched", async () => {
  const answer = await ask('where-routes-end', {}, { area: 'medway' });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toBe('No route of escalation or resolution is stated.');
  expect(answer.searched.documents).toHaveLength(2);
});

test.each(["Director of Children's Services", 'Director of Adult and Community Services'])(
  'in Suffolk a matter reaches the %s at the Resolution Meeting, before the Chief Executive (10.4)',
  async (role) => {
    const answer = await ask('who-can-escalate-to', { role }, { area: 'suffolk' });
    expect(answer.rows).toHaveLength(5);
    for (const steps of namesIn(answer, 'steps')) expect(steps).toMatch(/Resolution Meeting$/);
  },
);

test('in Knowsley either board may raise a matter with the chairs, and the KSCB a high risk with the HWB (5.1 d, 10.1)', async () => {
  const chair = await ask('who-can-escalate-to', { role: 'knowsley/role/hwb-chair' }, { area: 'knowsley' });
  expect(namesIn(chair, 'who')).toEqual(['Knowsley Health and Wellbeing Board', 'Knowsley Safeguarding Children Board']);
  const board = await ask('who-can-escalate-to', { role: 'Knowsley Health and Wellbeing Board' }, { area: 'knowsley' });
  expect(namesIn(board, 'who')).toContain('Knowsley Safeguarding Children Board');
});
