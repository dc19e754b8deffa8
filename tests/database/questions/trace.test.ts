import { expect, test } from 'vitest';
import { asking, namesIn, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const database = datasetDatabase();
const ask = asking(database);

test("upward from Suffolk's LSCB chair: the links of 4.6 and 4.7, each once and with its own type", async () => {
  const answer = await ask('trace', { subject: 'LSCB Chair', way: 'upward' }, { area: 'suffolk' });
  expect(rowsIn(answer, 'how', 'above').toSorted()).toEqual([
    'APPOINTS | Chief Executive',
    'HOLDS_TO_ACCOUNT | Chief Executive',
    'REPORTS_TO | Chair of the Health and Wellbeing Board',
    'REPORTS_TO | Chief Executive',
    'REPORTS_TO | Leader of the Council',
    'REPORTS_TO | Police and Crime Commissioner',
  ]);
  expect(answer.searched.relationshipTypes).toEqual(['REPORTS_TO', 'HOLDS_TO_ACCOUNT', 'APPOINTS']);
});

test('downward from the Chief Executive the same links lead to the chair; both ways is the two together', async () => {
  const down = await ask('trace', { subject: 'Chief Executive', way: 'downward' }, { area: 'suffolk' });
  expect(rowsIn(down, 'below', 'how')).toContain('Chair of the Local Safeguarding Children Board | HOLDS_TO_ACCOUNT');
  expect(rowsIn(down, 'above').every((name) => name === 'Chief Executive')).toBe(true);
  const board = { subject: 'Kent Safeguarding Children Board' };
  const [up, below, both] = await Promise.all(
    ['upward', 'downward', 'both ways'].map((way) => ask('trace', { ...board, way }, { area: 'kent' })),
  );
  expect(both?.rows).toEqual([...(up?.rows ?? []), ...(below?.rows ?? [])]);
});

test("where Medway's boards answer to each other the chain ends, with each link once", async () => {
  const answer = await ask('trace', { subject: 'Medway Health and Wellbeing Board', way: 'upward' }, { area: 'medway' });
  const links = answer.rows.map(({ link }) => (link as { relationship: string }).relationship);
  expect([links.length, new Set(links).size]).toEqual([27, 27]);
});

test('from a duty to who has it, and on to whom they answer, if that is asked for', async () => {
  const duty = { subject: 'Advise and advocate on key policy and commissioning issues', way: 'upward' };
  expect((await ask('trace', duty, { area: 'kent' })).rows).toEqual([]);
  const types = ['HAS_DUTY', 'REPORTS_TO', 'HOLDS_TO_ACCOUNT', 'APPOINTS'];
  const answer = await ask('trace', { ...duty, types }, { area: 'kent' });
  expect(rowsIn(answer, 'rung', 'how', 'above')[0]).toBe("1 | HAS_DUTY | Kent Children's Health and Wellbeing Board");
  expect(namesIn(answer, 'above')).toContain('Kent Health and Wellbeing Board');
});

test('only what the area’s documents state, on the date, is followed', async () => {
  const subject = 'medway/board/mscp-executive';
  expect(namesIn(await ask('trace', { subject, way: 'upward' }, { area: 'medway', asAt: '2020-01-01' }), 'above')).toEqual([
    'Medway Children and Young Peoples Strategic Transformation Board',
  ]);
  expect((await ask('trace', { subject, way: 'upward' }, { area: 'medway', asAt: '2019-06-01' })).rows).toEqual([]);
  expect((await ask('trace', { subject, way: 'upward' }, { area: 'kent' })).rows).toEqual([]);
});

test('along every type at once, from anything, the chain still ends', async () => {
  const { records } = await database.driver.executeQuery(
    "MATCH ()-[r]->() WHERE NOT type(r) IN ['REFERS_TO', 'COVERS'] RETURN collect(DISTINCT type(r)) AS types",
  );
  const types = records[0]?.get('types') as string[];
  const answer = await ask('trace', { subject: 'suffolk/role/chief-executive', way: 'both ways', types });
  expect(answer.rows.length).toBeGreaterThan(100);
});

test("the chain of Suffolk's LSCB chair ends at the top with three offices, and in a gap with the chair of the HWB", async () => {
  const answer = await ask('where-a-chain-ends', { subject: 'LSCB Chair' }, { area: 'suffolk' });
  expect(rowsIn(answer, 'end', 'how')).toEqual([
    'Chair of the Health and Wellbeing Board | in a gap',
    'Chief Executive | at the top',
    'Leader of the Council | at the top',
    'Police and Crime Commissioner | at the top',
  ]);
  expect(namesIn(answer, 'otherTypes')[0]).toContain('MEMBER_OF');
});

test("Kent's protocol names nobody to whom the independent chair answers: a gap right at the start", async () => {
  const answer = await ask('where-a-chain-ends', { subject: 'Chair of the KSCB' }, { area: 'kent' });
  expect(rowsIn(answer, 'end', 'how', 'rung')).toEqual(['Independent Chair of the Kent Safeguarding Children Board | in a gap | 0']);
  expect(answer.sentence).toBe(
    'The chain upward from the Independent Chair of the Kent Safeguarding Children Board ends: nothing is stated above.',
  );
});

test("Knowsley's two boards hold each other to account: a chain without an end", async () => {
  const answer = await ask('where-a-chain-ends', { subject: 'Knowsley Safeguarding Children Board' }, { area: 'knowsley' });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toContain('has no end: it goes round in a circle');
});

test('an organisation of its own, and what belongs to another area, stand outside the documents', async () => {
  const police = await ask('where-a-chain-ends', { subject: 'Kent Police' });
  expect(rowsIn(police, 'how')).toEqual(['outside the documents']);
});

test('an end that only this date makes is told as such', async () => {
  const answer = await ask('where-a-chain-ends', { subject: 'medway/board/mscp-executive' }, { area: 'medway', asAt: '2019-06-01' });
  expect(rowsIn(answer, 'end', 'linksAtOtherDates')).toEqual(['MSCP Executive | 1']);
});

test('with an area, a route between two follows only what its documents state', async () => {
  const ends = {
    from: 'suffolk/role/lscb-chair',
    to: 'knowsley/role/leader',
    types: 'REPORTS_TO,MEMBER_OF,HAS_DUTY,ARISES_FROM,ESTABLISHED_UNDER,PART_OF',
  };
  expect((await ask('routes-between', ends)).rows.length).toBeGreaterThan(0);
  expect((await ask('routes-between', ends, { area: 'suffolk' })).rows).toEqual([]);
});
