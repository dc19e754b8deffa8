import { expect, test } from 'vitest';
import { asking, labelsIn, namesIn, rowsIn, suffolkBoards } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const ask = asking(datasetDatabase());

test("Kent's KSCB is open to challenge by both other boards (3.2), and by nobody else", async () => {
  const answer = await ask('who-scrutinises', { subject: 'Kent Safeguarding Children Board' }, { area: 'kent' });
  expect(namesIn(answer, 'scrutiniser')).toEqual(["Kent Children's Health and Wellbeing Board", 'Kent Health and Wellbeing Board']);
  expect(labelsIn(answer)).toContain('Kent 3.2');
});

test("each of Suffolk's five boards challenges the other four", async () => {
  for (const board of suffolkBoards) {
    const answer = await ask('whom-does-it-scrutinise', { scrutiniser: board }, { area: 'suffolk' });
    const rows = answer.rows.filter(({ how }) => (how as { type: string }).type === 'CHALLENGES');
    expect(namesIn({ ...answer, rows }, 'subject')).toEqual(suffolkBoards.filter((other) => other !== board));
  }
});

test("Medway's Independent Scrutineer scrutinises the new partnership, its audits, reviews and annual report (5.11 to 5.15)", async () => {
  const answer = await ask('whom-does-it-scrutinise', { scrutiniser: 'Independent Scrutineer' }, { area: 'medway' });
  expect(new Set(namesIn(answer, 'subject'))).toEqual(
    new Set([
      'Case File audits',
      'Medway Safeguarding Children Partnership',
      'Medway Safeguarding Children Partnership annual report',
      'Multi agency and single agency audits',
      'Safeguarding Partners',
      'Serious case and practice reviews',
    ]),
  );
});

test('Knowsley Council is advised by its Director of Public Health (6.3) and on safeguarding by the KSCB (3.3)', async () => {
  const answer = await ask('who-advises', { subject: 'Knowsley Council' }, { area: 'knowsley' });
  expect(namesIn(answer, 'who')).toEqual(['Director of Public Health', 'Knowsley Safeguarding Children Board']);
});

test("Suffolk's HWB gets recommendations with the annual reports of both safeguarding boards (8.1, 8.2)", async () => {
  const answer = await ask('who-advises', { subject: 'Health and Wellbeing Board' }, { area: 'suffolk' });
  expect(rowsIn(answer, 'who', 'about')).toEqual([
    'Local Safeguarding Children Board | recommendations',
    'Suffolk Safeguarding Adults Board | recommendations',
  ]);
  expect(labelsIn(answer)).toEqual(expect.arrayContaining(['Suffolk 8.1', 'Suffolk 8.2']));
});

test("Knowsley's Director of Public Health advises members, officers, the council and the NHS (6.3)", async () => {
  const answer = await ask('whom-does-it-advise', { adviser: 'Director of Public Health' }, { area: 'knowsley' });
  expect(namesIn(answer, 'subject')).toEqual(['Elected members', 'Knowsley Council', 'NHS', 'Officers of the Council']);
});

test("Suffolk's HWB is given reviews' lessons by both safeguarding boards, and the yearly assessment by Leader and Chief Executive", async () => {
  const answer = await ask('what-is-shared', { body: 'Health and Wellbeing Board' }, { area: 'suffolk' });
  expect(new Set(rowsIn(answer, 'from', 'to'))).toEqual(
    new Set([
      'Chief Executive | Health and Wellbeing Board',
      'Leader of the Council | Health and Wellbeing Board',
      'Local Safeguarding Children Board | Health and Wellbeing Board',
      'Suffolk Safeguarding Adults Board | Health and Wellbeing Board',
    ]),
  );
});

test("Kent's CHWB reports to the HWB every year, and back to the KSCB (3.5)", async () => {
  const answer = await ask('reports-of', { reporter: "Kent Children's Health and Wellbeing Board" }, { area: 'kent' });
  expect(new Set(namesIn(answer, 'toWhom'))).toEqual(new Set(['Kent Health and Wellbeing Board', 'Kent Safeguarding Children Board']));
  expect(answer.rows.map(({ frequency }) => frequency)).toContain('annual');
});

test("Suffolk's LSCB Annual Report goes to four from its chair (4.7), to three from the board (7.1, 8.1, 9.1)", async () => {
  const answer = await ask('reports-of', { reporter: 'Local Safeguarding Children Board' }, { area: 'suffolk' });
  const from = (who: string) => rowsIn(answer, 'who', 'toWhom').filter((row) => row.startsWith(`${who} | `)).length;
  expect([from('Chair of the Local Safeguarding Children Board'), from('Local Safeguarding Children Board')]).toEqual([4, 3]);
});

test.each([
  ['medway', ['Financial implications of new model | C2', 'Statutory timescales for publication are not met | D2']],
  ['knowsley', ['Fragmented commissioning for children and families | ']],
  ['suffolk', []],
  ['kent', []],
])('the risks that the documents of %s record, with their ratings', async (area, expected) => {
  expect(rowsIn(await ask('risks', {}, { area }), 'risk', 'rating')).toEqual(expected);
});

test.each([
  ['medway', 'Independent Scrutineer', ['John Drew']],
  ['kent', 'Independent Chair of the Kent Safeguarding Children Board', ['Gill Rigg']],
  ['knowsley', "Director of Children's Services", ['Knowsley Council']],
])('in %s the %s is named with a person or an organisation', async (area, role, names) => {
  expect(namesIn(await ask('who-holds-the-post', { role }, { area }), 'who')).toEqual(names);
});

test.each([
  ['kent', "Kent Children's Health and Wellbeing Board", ['Section 10 of the Children Act 2004']],
  ['suffolk', 'Local Safeguarding Children Board', []],
])('the legal basis that %s states for its %s', async (area, subject, basis) => {
  expect(namesIn(await ask('legal-basis-of', { subject }, { area }), 'basis')).toEqual(basis);
});
