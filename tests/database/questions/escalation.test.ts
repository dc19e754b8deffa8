import { expect, test } from 'vitest';
import { find } from '../../../server/findings/find.ts';
import { loadFindingRules } from '../../../server/findings/rules.ts';
import { asking, labelsIn, namesIn, rowsIn, suffolkBoards } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const database = datasetDatabase();
const ask = asking(database);

test('in Suffolk the chairs of the five boards can escalate to the Chief Executive, by clauses 10.1 to 10.4', async () => {
  const answer = await ask('who-can-escalate-to', { role: 'Chief Executive' }, { area: 'suffolk' });
  expect(namesIn(answer, 'who')).toEqual(suffolkBoards.map((board) => `Chair of the ${board}`));
  expect(labelsIn(answer)).toEqual(expect.arrayContaining(['Suffolk 10.1', 'Suffolk 10.2', 'Suffolk 10.3', 'Suffolk 10.4']));
  expect(
    answer.graph.nodes
      .filter(({ kind }) => kind === 'Step')
      .map(({ properties }) => properties.order)
      .sort(),
  ).toEqual([1, 1, 2, 3, 4]);
});

test('a chair of Suffolk comes by the agenda to the boards, by a meeting to the other chairs, and in the end to directors and the Chief Executive', async () => {
  const answer = await ask('to-whom-can-it-escalate', { invoker: 'SSAB Chair' }, { area: 'suffolk' });
  const others = suffolkBoards.filter((board) => !board.includes('Adults')).map((board) => `Chair of the ${board}`);
  const found = namesIn(answer, 'reaches');
  expect(found.slice(0, 5).sort()).toEqual(suffolkBoards);
  expect(found.slice(5).sort()).toEqual(
    [...others, 'Director of Adult and Community Services', "Director of Children's Services", 'Chief Executive'].sort(),
  );
  expect(found.at(-1)).toBe('Chief Executive');
  expect(labelsIn(answer)).toEqual(expect.arrayContaining(['Suffolk 10.1', 'Suffolk 10.2', 'Suffolk 10.3', 'Suffolk 10.4']));
});

test.each([
  ['kent', 'KSCB Chair'],
  ['knowsley', 'HWB Chair'],
  ['medway', 'SAB Chair'],
])('in %s nobody is named as beginning a step, and the answer says so', async (area, invoker) => {
  const answer = await ask('to-whom-can-it-escalate', { invoker }, { area });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toMatch(/^No step of escalation is named/);
  expect(answer.searched.clauses).toBeGreaterThan(10);
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
  expect(namesIn(answer, 'mayInvoke')).toEqual([suffolkBoards.map((board) => `Chair of the ${board}`).join(', ')]);
  expect(namesIn(answer, 'settlesDisputesOf')).toEqual([suffolkBoards.join(', ')]);
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

test('in Suffolk the five boards of section 10 have a route to the Chief Executive, and every other board has none', async () => {
  const answer = await ask('without-a-route-to', { role: 'Chief Executive' }, { area: 'suffolk' });
  expect(namesIn(answer, 'board')).toEqual([
    "Children's Trust",
    'Appointment panel for the Chair of the LSCB',
    'Appointment panel for the Chair of the SSAB',
    'Cabinet',
    'Children in Care Council',
    'Forum for looked after children and care leavers',
  ]);
  expect(answer.sentence).toMatch(
    /^No stated route leads to the Chief Executive of Suffolk from six boards: the Children's Trust, .* and four more\.$/,
  );
  // What does lead there is drawn beside them.
  expect(answer.graph.nodes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['suffolk/step/chief-executive-meeting', 'suffolk/role/chief-executive']),
  );
});

test("in Knowsley neither board's resolution route reaches the Chief Executive: it ends with chairs, portfolio holders and directors (10.1)", async () => {
  const answer = await ask('without-a-route-to', { role: 'Chief Executive' }, { area: 'knowsley' });
  const [hwb, kscb] = rowsIn(answer, 'board', 'routesItHas', 'theyEndWith');
  expect(hwb).toMatch(/^Knowsley Health and Wellbeing Board \| Resolution process \| Director of Children's Services, .*Portfolio Holder/);
  expect(kscb).toMatch(/^Knowsley Safeguarding Children Board \| Resolution process \| /);
  expect(labelsIn(answer)).toContain('Knowsley 10.1');
});

test("where an area's documents name no Chief Executive, none of its boards has a route to one, and the answer says both", async () => {
  const answer = await ask('without-a-route-to', { role: 'Chief Executive' }, { area: 'kent' });
  expect(namesIn(answer, 'board')).toEqual(expect.arrayContaining(['Kent Health and Wellbeing Board', 'Kent Safeguarding Children Board']));
  expect(answer.sentence).toMatch(/^No stated route leads to a Chief Executive from five boards: the Kent /);
  expect(answer.notes.join()).toContain("Kent's documents name no Chief Executive");
  expect(answer.searched.relationshipTypes).toEqual(['MAY_INVOKE', 'ESCALATES_TO', 'INVOLVES', 'GOVERNS']);
});

test.each([
  ['2019-06-01', 'medway/board/mscb', 'medway/board/mscp'],
  ['2020-01-01', 'medway/board/mscp', 'medway/board/mscb'],
])('as at %s it is %s that has no route, and %s is not there', async (asAt, there, not) => {
  const answer = await ask('without-a-route-to', { role: 'Chief Executive' }, { area: 'medway', asAt });
  const ids = answer.rows.map(({ board }) => (board as { node: string }).node);
  expect(ids).toContain(there);
  expect(ids).not.toContain(not);
});

test('a board whose route does lead to a role is not among those without one: the strategy meeting of Kent 4.1 has its director', async () => {
  const answer = await ask('without-a-route-to', { role: "Director of Children's Services" }, { area: 'kent' });
  expect(namesIn(answer, 'board')).not.toEqual(expect.arrayContaining([expect.stringMatching(/Kent (Health|Safeguarding|Children's)/)]));
  expect(answer.rows.length).toBeGreaterThan(0);
});

test('every board that the finding names is without a route to any Chief Executive here, too', async () => {
  const rules = [...loadFindingRules().values()].filter(({ id }) => id === 'board-without-route-to-chief-executive');
  const found = (await find(database, rules, { area: 'knowsley' })).map(({ finding }) => finding.subject.node);
  const answer = await ask('without-a-route-to', { role: 'Chief Executive' }, { area: 'knowsley' });
  expect(answer.rows.map(({ board }) => (board as { node: string }).node)).toEqual(expect.arrayContaining(found));
  expect(found).not.toEqual([]);
});
