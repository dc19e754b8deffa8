import { expect, test } from 'vitest';
import { asking, labelsIn, namesIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const database = datasetDatabase();
const ask = asking(database);

test("the Chief Executive holds the chair of Suffolk's LSCB to account (4.6)", async () => {
  const answer = await ask('who-holds-to-account', { subject: 'LSCB Chair' }, { area: 'suffolk' });
  expect(namesIn(answer, 'holder')).toEqual(['Chief Executive']);
  expect(labelsIn(answer)).toEqual(['Suffolk 4.6']);
});

test("the Director of Adult and Community Services does so for the chair of Suffolk's SSAB (4.6)", async () => {
  const answer = await ask('whom-does-it-hold-to-account', { holder: 'Director of Adult and Community Services' }, { area: 'suffolk' });
  expect(namesIn(answer, 'subject')).toContain('Chair of the Suffolk Safeguarding Adults Board');
});

test("upward from Suffolk's LSCB chair: appointed and held to account by the Chief Executive, reporting to four", async () => {
  const answer = await ask('chain-of-accountability', { subject: 'LSCB Chair' }, { area: 'suffolk' });
  const first = answer.rows.filter(({ rung }) => rung === 1).map((row) => `${row.how} ${(row.answersTo as { name: string }).name}`);
  expect(first).toEqual(
    expect.arrayContaining([
      'APPOINTS Chief Executive',
      'HOLDS_TO_ACCOUNT Chief Executive',
      'REPORTS_TO Chief Executive',
      'REPORTS_TO Leader of the Council',
      'REPORTS_TO Chair of the Health and Wellbeing Board',
    ]),
  );
});

test("Kent's CHWB reports into the HWB; its circle with the KSCB is marked, and followed once", async () => {
  const answer = await ask('chain-of-accountability', { subject: "Children's Health and Wellbeing Board" }, { area: 'kent' });
  const circle = answer.rows
    .filter(({ closesCircle }) => closesCircle === true)
    .map((row) => `${(row.who as { name: string }).name} > ${(row.answersTo as { name: string }).name}`);
  expect(new Set(circle)).toEqual(
    new Set([
      "Kent Children's Health and Wellbeing Board > Kent Safeguarding Children Board",
      "Kent Safeguarding Children Board > Kent Children's Health and Wellbeing Board",
    ]),
  );
  expect(namesIn(answer, 'answersTo')).toContain('Kent Health and Wellbeing Board');
});

test("Knowsley's table of memberships: the Director of Children's Services sits on all three boards, on one as supporting officer", async () => {
  const answer = await ask('boards-of-role', { member: "Director of Children's Services" }, { area: 'knowsley' });
  const seats = answer.rows.map((row) => `${(row.board as { name: string }).name}: ${row.capacity}`);
  expect(seats).toEqual(
    expect.arrayContaining([
      'Knowsley Health and Wellbeing Board: member',
      'Knowsley Safeguarding Children Board: member',
      'Knowsley Strategic Board: supporting officer',
    ]),
  );
});

test("the chairs of Kent's three boards are named among those who sit on them", async () => {
  const answer = await ask('who-sits-on', { board: 'Kent Safeguarding Children Board' }, { area: 'kent' });
  const chairs = answer.rows
    .filter(({ capacity }) => capacity === 'chair')
    .map((row) => (row.heldBy as { name: string }[]).map(({ name }) => name));
  expect(chairs.flat()).toContain('Gill Rigg');
});

test('a route names every link on its way, in the types that were chosen only', async () => {
  const answer = await ask(
    'routes-between',
    { from: 'Corporate Parenting Board', to: 'Chief Executive', types: 'REPORTS_TO,HOLDS_TO_ACCOUNT,MEMBER_OF' },
    { area: 'suffolk' },
  );
  expect(answer.rows.length).toBeGreaterThan(0);
  expect(new Set(answer.graph.relationships.map(({ type }) => type))).toEqual(new Set(['REPORTS_TO', 'HOLDS_TO_ACCOUNT', 'MEMBER_OF']));
  expect(answer.searched.relationshipTypes).toEqual(['REPORTS_TO', 'HOLDS_TO_ACCOUNT', 'MEMBER_OF']);
});

test('no route is an answer that says what was searched', async () => {
  const answer = await ask('routes-between', { from: 'Gill Rigg', to: 'Roger Gough', types: ['APPOINTS'] }, { area: 'kent' });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toBe('No route along these relationship types leads from Gill Rigg to Roger Gough.');
  expect(answer.searched.sentence).toMatch(/^Searched \d+ clauses of .*Kent.*along “appoints”\.$/);
});

test('what rests on Suffolk 4.6: appointing, holding to account, and the independence of two boards', async () => {
  const answer = await ask('what-a-clause-supports', { clause: 'Suffolk 4.6' });
  const types = answer.graph.relationships.map(({ type }) => type);
  expect(types.filter((type) => type === 'APPOINTS')).toHaveLength(2);
  expect(types.filter((type) => type === 'HOLDS_TO_ACCOUNT')).toHaveLength(2);
  expect(answer.graph.relationships.every(({ clauses }) => clauses.includes('suffolk-protocol#4.6'))).toBe(true);
});

test('as at a date before it began, a board is not in the answer', async () => {
  const before = await ask('who-sits-on', { board: 'medway/board/mscp-executive' }, { area: 'medway', asAt: '2019-06-01' });
  const after = await ask('who-sits-on', { board: 'medway/board/mscp-executive' }, { area: 'medway', asAt: '2020-01-01' });
  const chairs = after.rows.filter(({ capacity, rotating }) => capacity === 'chair' && rotating === true);
  expect(before.rows).toEqual([]);
  expect(chairs.map((row) => (row.member as { name: string }).name)).toEqual([
    'Kent Police',
    'Medway Clinical Commissioning Group',
    'Medway Council',
  ]);
});

test('upward from the MSCP Executive: the Strategic Transformation Board (5.7), and no further', async () => {
  const answer = await ask('chain-of-accountability', { subject: 'MSCP Executive' }, { area: 'medway' });
  expect(namesIn(answer, 'answersTo')).toEqual(['Medway Children and Young Peoples Strategic Transformation Board']);
});

test('where all five boards hold each other to account, the chain still ends, each link listed once', async () => {
  const answer = await ask('chain-of-accountability', { subject: 'Medway Health and Wellbeing Board' }, { area: 'medway' });
  const links = answer.rows.map(({ link }) => (link as { relationship: string }).relationship);
  expect(new Set(links).size).toBe(links.length);
  expect(answer.rows.some(({ closesCircle }) => closesCircle === true)).toBe(true);
});

test('asked of any board or role, the chain ends', async () => {
  const { records } = await database.driver.executeQuery('MATCH (n:Board|Role) RETURN n.id AS id ORDER BY id');
  for (const record of records) {
    const subject = record.get('id') as string;
    const began = performance.now();
    const { rows } = await ask('chain-of-accountability', { subject });
    expect(performance.now() - began, `${subject}: ${rows.length} links`).toBeLessThan(5000);
  }
});

test('Kent names nobody who holds the chair of its HWB to account', async () => {
  const answer = await ask('who-holds-to-account', { subject: 'Chair of the Health and Wellbeing Board' }, { area: 'kent' });
  expect(answer.rows).toEqual([]);
  expect(answer.searched).toMatchObject({ relationshipTypes: ['HOLDS_TO_ACCOUNT'], area: 'kent' });
});

test("Knowsley's KSCB may call any agency represented on it to account (3.3)", async () => {
  const answer = await ask('whom-does-it-hold-to-account', { holder: 'Knowsley Safeguarding Children Board' }, { area: 'knowsley' });
  expect(namesIn(answer, 'subject')).toContain('KSCB partners');
  expect(labelsIn(answer)).toContain('Knowsley 3.3');
});

test('the MSCP is to be accountable to the Strategic Transformation Board (5.5), besides the mutual holding to account of 3.2', async () => {
  const answer = await ask('who-holds-to-account', { subject: 'MSCP' }, { area: 'medway', asAt: '2020-01-01' });
  expect(namesIn(answer, 'holder')).toContain('Medway Children and Young Peoples Strategic Transformation Board');
  expect(labelsIn(answer)).toEqual(expect.arrayContaining(['Medway report 5.5', 'Medway protocol 3.2']));
});

test('as at a day before it began, nobody holds the MSCP to account', async () => {
  const answer = await ask('who-holds-to-account', { subject: 'MSCP' }, { area: 'medway', asAt: '2019-06-01' });
  expect(answer.rows).toEqual([]);
  expect(answer.searched.asAt).toBe('2019-06-01');
});
