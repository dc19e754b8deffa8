import { expect, test } from 'vitest';
import { asking, namesIn, only, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const ask = asking(datasetDatabase());

test("on Knowsley's boards, by the table of 6.8: three on all three of them, in different capacities", async () => {
  const answer = await ask('roles-on-several-boards', {}, { area: 'knowsley' });
  const capacities = Object.fromEntries(answer.rows.map((row) => [(row.who as { name: string }).name, row.capacities]));
  const [hwb, kscb, strategic] = [
    'Knowsley Health and Wellbeing Board',
    'Knowsley Safeguarding Children Board',
    'Knowsley Strategic Board',
  ];
  const officer = [`${hwb}: member`, `${kscb}: member`, `${strategic}: supporting officer`];
  expect(capacities).toMatchObject({
    "Director of Children's Services": officer,
    'Director of Public Health': ['Child Death and Overview Panel: chair', ...officer],
    'Portfolio Holder for Children Services': [`${hwb}: member`, `${kscb}: participant observer`, `${strategic}: member`],
    'Knowsley Clinical Commissioning Group': [`${hwb}: member`, `${kscb}: member`],
    'NHS England': [`${hwb}: member`, `${kscb}: member`],
  });
  expect(Object.keys(capacities)).toHaveLength(5);
});

test('in Suffolk the Lead Member sits on the HWB and the CPB, and observes on the LSCB (6.1)', async () => {
  const answer = await ask('boards-of-role', { member: 'Lead Member' }, { area: 'suffolk' });
  expect(rowsIn(answer, 'board', 'capacity')).toEqual([
    'Corporate Parenting Board | member',
    'Health and Wellbeing Board | member',
    'Local Safeguarding Children Board | participant observer',
  ]);
});

test("in Kent the KSCB's chair is a member of the CHWB (3.5)", async () => {
  const answer = await ask('roles-on-several-boards', {}, { area: 'kent' });
  expect(rowsIn(answer, 'who', 'boards')).toContain(
    "Independent Chair of the Kent Safeguarding Children Board | Kent Children's Health and Wellbeing Board, Kent Safeguarding Children Board",
  );
});

test("Medway's three partners make up the MSCP and lead its Executive; the council and the police are on the KMSAB, too", async () => {
  const answer = await ask('roles-on-several-boards', {}, { area: 'medway', asAt: '2020-01-01' });
  const boards = Object.fromEntries(rowsIn(answer, 'who', 'boards').map((row) => row.split(' | ') as [string, string]));
  expect(boards['Medway Clinical Commissioning Group']).toBe('MSCP Executive, Medway Safeguarding Children Partnership');
  for (const partner of ['Medway Council', 'Kent Police'])
    expect(boards[partner]).toContain(
      'Kent and Medway Safeguarding Adults Board, MSCP Executive, Medway Safeguarding Children Partnership',
    );
});

test('nobody is said to share seats of two boards of which one followed the other', async () => {
  const answer = await ask('boards-that-share-members', {}, { area: 'medway' });
  expect(
    rowsIn(answer, 'board', 'otherBoard').filter((pair) =>
      /Medway Safeguarding Children Board(?! Main).*Partnership|Partnership.*Children Board$/.test(pair),
    ),
  ).toEqual([]);
});

test("Knowsley's HWB and KSCB share the two directors, the portfolio holder, the CCG and NHS England (6.8, 6.9)", async () => {
  const answer = await ask('boards-that-share-members', {}, { area: 'knowsley' });
  expect(rowsIn(answer, 'board', 'otherBoard', 'members')[0]).toBe(
    "Knowsley Health and Wellbeing Board | Knowsley Safeguarding Children Board | Director of Children's Services, " +
      'Director of Public Health, Knowsley Clinical Commissioning Group, NHS England, Portfolio Holder for Children Services',
  );
});

test("the KMSAB's statutory partners are the two councils, the police and the CCGs (appendix A)", async () => {
  const answer = await ask('who-sits-on', { board: 'Kent and Medway Safeguarding Adults Board' }, { area: 'medway' });
  const statutory = only(answer, 'capacity', 'statutory partner');
  expect(namesIn(statutory, 'member')).toEqual([
    'Kent County Council',
    'Kent Police',
    'Medway Council',
    'NHS Kent and Medway Clinical Commissioning Groups',
  ]);
});

test("the Leader chairs Knowsley's Strategic Board, and the directors support it (6.8)", async () => {
  const answer = await ask('who-sits-on', { board: 'Knowsley Strategic Board' }, { area: 'knowsley' });
  expect(rowsIn(answer, 'member', 'capacity')).toEqual([
    'Leader of the Council | chair',
    "Director of Children's Services | supporting officer",
    'Director of Public Health | supporting officer',
    'Portfolio Holder for Children Services | member',
  ]);
});

test('who appoints and may remove a chair, and with whose agreement: Suffolk twice (4.6), Knowsley once (6.7)', async () => {
  const answer = await ask('who-appoints', {});
  expect(answer.question.asked).toBe('Who appoints or removes a role?');
  expect(rowsIn(answer, 'role', 'appointer', 'mayRemove')).toEqual(
    expect.arrayContaining([
      'Chair of the Local Safeguarding Children Board | Chief Executive | true',
      'Chair of the Suffolk Safeguarding Adults Board | Director of Adult and Community Services | true',
      'Independent Chair of the Knowsley Safeguarding Children Board | Chief Executive | true',
    ]),
  );
  const agreeing = Object.fromEntries(answer.rows.map((row) => [(row.role as { node: string }).node, String(row.withAgreementOf)]));
  expect(agreeing['suffolk/role/lscb-chair']).toMatch(/panel.*LSCB partners.*lay members/i);
  expect(agreeing['suffolk/role/ssab-chair']).toMatch(/panel.*SSAB partners.*lay members/i);
  expect(agreeing['knowsley/role/kscb-chair']).toMatch(/appointment panel/i);
});

test("Kent's protocol lets nobody appoint, and the answer says so", async () => {
  const answer = await ask('who-appoints', {}, { area: 'kent' });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toBe('Nobody is named as appointing or removing a role.');
  expect(answer.searched).toMatchObject({ relationshipTypes: ['APPOINTS'], area: 'kent' });
});

test('what depends on the Director of Public Health of Knowsley: the panel has no other chair, the board has other members', async () => {
  const answer = await ask('what-depends-on', { role: 'Director of Public Health' }, { area: 'knowsley' });
  const rows = rowsIn(answer, 'how', 'to', 'nobodyElse');
  expect(rows).toContain('MEMBER_OF | Child Death and Overview Panel | true');
  expect(rows).toContain('MEMBER_OF | Knowsley Health and Wellbeing Board | false');
});

test('John Drew chairs the old board of Medway, and is willing to begin as scrutineer (5.20)', async () => {
  const answer = await ask('everything-about', { subject: 'John Drew' });
  expect(rowsIn(answer, 'to', 'status')).toEqual([
    'Independent Chair of the Medway Safeguarding Children Board | in force',
    'Independent Scrutineer | proposed',
    'Independent Scrutineer for the secure estate | proposed',
  ]);
});
