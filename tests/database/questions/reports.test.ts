import { expect, test } from 'vitest';
import { asking, labelsIn, namesIn, only, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const ask = asking(datasetDatabase());

test("in January Medway's health and wellbeing board is due the CSP's assessment and plan, December to April (4.4)", async () => {
  const answer = await ask('what-is-due-in', { month: '1', recipient: 'Medway Health and Wellbeing Board' }, { area: 'medway' });
  expect(answer.question.asked).toBe('What is due to the Medway Health and Wellbeing Board in January?');
  expect(rowsIn(answer, 'who', 'what', 'months')).toEqual([
    'Chair of the Medway Community Safety Partnership | Community Safety Partnership Strategic Assessment | December to April',
    'Chair of the Medway Community Safety Partnership | Community Safety Partnership priorities and plan | December to April',
  ]);
  expect(labelsIn(answer)).toEqual(['Medway protocol 4.4']);
});

test('in January Medway owes what its protocol says for October to February and December to April (4.3, 4.4)', async () => {
  const answer = await ask('what-is-due-in', { month: '1' }, { area: 'medway' });
  const given = rowsIn(only(answer, 'does', 'REPORTS_TO'), 'who', 'what', 'toWhom', 'months');
  const both = 'Kent and Medway Safeguarding Adults Board, Medway Safeguarding Children Partnership';
  const all = 'Kent and Medway Safeguarding Adults Board, Medway Health and Wellbeing Board, Medway Safeguarding Children Partnership';
  expect(given).toEqual([
    `Chair of the Medway Community Safety Partnership | Community Safety Partnership Strategic Assessment | ${all} | December to April`,
    `Chair of the Medway Community Safety Partnership | Community Safety Partnership priorities and plan | ${all} | December to April`,
    `Medway Health and Wellbeing Board | Joint Strategic Needs Assessment | ${both} | October to February`,
    `Medway Health and Wellbeing Board | Proposed priorities and objectives for the refreshed JHWS | ${both} | October to February`,
    `Medway Health and Wellbeing Board | Review of the Joint Health and Wellbeing Strategy | ${both} | October to February`,
  ]);
});

test('in April Medway has the corporate parenting report (4.2), the CSP (4.4) and five refreshed plans shared (4.6)', async () => {
  const answer = await ask('what-is-due-in', { month: '4' }, { area: 'medway' });
  const doing = (type: string) => rowsIn(only(answer, 'does', type), 'who', 'months');
  expect(doing('SHARES_WITH')).toEqual([
    'Kent and Medway Safeguarding Adults Board | April to June',
    'Medway Community Safety Partnership | April to June',
    'Medway Corporate Parenting Board | April to June',
    'Medway Health and Wellbeing Board | April to June',
    'Medway Safeguarding Children Partnership | April to June',
  ]);
  expect(doing('REPORTS_TO')).toContain('Medway Corporate Parenting Board | April');
  const parenting = answer.rows.find(({ who, does }) => does === 'REPORTS_TO' && JSON.stringify(who).includes('Corporate Parenting'));
  expect(JSON.stringify(parenting?.toWhom)).toMatch(/Medway Community Safety Partnership.*Medway Health and Wellbeing Board/);
});

test("in October Medway's health and wellbeing board is due both safeguarding annual reports (4.2)", async () => {
  const answer = await ask('what-is-due-in', { month: '10', recipient: 'Medway Health and Wellbeing Board' }, { area: 'medway' });
  expect(rowsIn(answer, 'who', 'months')).toEqual([
    'Chair of the Medway Safeguarding Children Partnership | September to December',
    'Independent Chair of the Kent and Medway Safeguarding Adults Board | September to December',
  ]);
});

test('in April each of the three boards of Kent is to review the protocol (4.2)', async () => {
  const answer = await ask('what-is-due-in', { month: '4' }, { area: 'kent' });
  expect(namesIn(answer, 'who')).toEqual([
    "Kent Children's Health and Wellbeing Board",
    'Kent Health and Wellbeing Board',
    'Kent Safeguarding Children Board',
  ]);
  expect(labelsIn(answer)).toEqual(['Kent 4.2']);
});

test.each(['suffolk', 'knowsley'])('in %s no month is stated for anything, and the answer says what was searched', async (area) => {
  const answer = await ask('what-is-due-in', { month: '9' }, { area });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toBe('Nothing is stated to be due to anybody in September.');
  expect(answer.searched.sentence).toMatch(new RegExp(`^Searched \\d+ clauses of .*\\(${area}, at any date\\)`, 'i'));
});

test("Suffolk's LSCB Annual Report goes to seven (4.7, 7.1, 8.1, 9.1)", async () => {
  const answer = await ask('who-receives', { publication: 'LSCB Annual Report' }, { area: 'suffolk' });
  const receiving = only(answer, 'how', 'RECEIVES');
  expect(namesIn(receiving, 'who')).toEqual([
    'Chair of the Health and Wellbeing Board',
    'Chief Executive',
    "Children's Trust Joint Commissioning Group",
    'Corporate Parenting Board',
    'Health and Wellbeing Board',
    'Leader of the Council',
    'Police and Crime Commissioner',
  ]);
  expect(labelsIn(answer)).toEqual(expect.arrayContaining(['Suffolk 4.7', 'Suffolk 7.1', 'Suffolk 8.1', 'Suffolk 9.1']));
});

test("it goes into the CYPP, the commissioning intentions, the wellbeing strategy and the HWB's own report (7.1, 8.1, 11.4)", async () => {
  const answer = await ask('who-receives', { publication: 'LSCB Annual Report' }, { area: 'suffolk' });
  const informing = only(answer, 'how', 'INFORMS');
  expect(namesIn(informing, 'what')).toEqual(
    expect.arrayContaining([
      "Children and Young People's Plan",
      'Health and Wellbeing Board Annual Report',
      'Joint Health and Wellbeing Strategy',
      'Joint commissioning intentions',
    ]),
  );
});

test("Knowsley's KSCB annual report goes to the Chief Executive, the Leader, the commissioner and the HWB (6.6)", async () => {
  const answer = await ask('who-receives', { publication: 'knowsley/publication/kscb-annual-report' });
  expect(namesIn(only(answer, 'how', 'RECEIVES'), 'who')).toEqual([
    'Chief Executive',
    'Knowsley Health and Wellbeing Board',
    'Leader of the Council',
    'Police and Crime Commissioner',
  ]);
});

test("Medway's needs assessment is fed by the safeguarding needs analyses, and goes back to both boards (3.1, 4.3)", async () => {
  const answer = await ask('who-receives', { publication: 'Joint Strategic Needs Assessment' }, { area: 'medway' });
  const rows = rowsIn(answer, 'who', 'how', 'givenBy', 'months');
  const given = 'RECEIVES | Medway Health and Wellbeing Board | October to February';
  expect(rows).toEqual(
    expect.arrayContaining([`Kent and Medway Safeguarding Adults Board | ${given}`, `Medway Safeguarding Children Partnership | ${given}`]),
  );
  expect(namesIn(answer, 'who')).toEqual(
    expect.arrayContaining([
      'Kent and Medway Safeguarding Adults Board needs analysis',
      'Medway Safeguarding Children Partnership needs analysis',
    ]),
  );
});

test("Kent's CHWB reports to the HWB every year; the KSCB to both; the CHWB back to the KSCB (3.5, 3.6)", async () => {
  const answer = await ask('who-reports-what-when', {}, { area: 'kent' });
  const [chwb, hwb, kscb] = [
    "Kent Children's Health and Wellbeing Board",
    'Kent Health and Wellbeing Board',
    'Kent Safeguarding Children Board',
  ];
  expect(rowsIn(answer, 'who', 'toWhom', 'frequency')).toEqual(
    expect.arrayContaining([
      `${chwb} | ${hwb} | annual`,
      `${kscb} | ${chwb} | annual`,
      `${kscb} | ${hwb} | annual`,
      `${chwb} | ${kscb} | `,
    ]),
  );
  expect(answer.rows.every(({ months }) => months === null)).toBe(true);
});

test("the chair of Suffolk's SSAB reports to the same four as the LSCB's (4.7)", async () => {
  const answer = await ask('who-reports-what-when', {}, { area: 'suffolk' });
  for (const board of ['Local Safeguarding Children Board', 'Suffolk Safeguarding Adults Board']) {
    const chair = answer.rows.filter(({ who }) => JSON.stringify(who).includes(`"Chair of the ${board}"`));
    expect(namesIn({ ...answer, rows: chair }, 'toWhom')).toEqual([
      'Chair of the Health and Wellbeing Board',
      'Chief Executive',
      'Leader of the Council',
      'Police and Crime Commissioner',
    ]);
  }
});

test("Kent's HWB consults the CHWB and the KSCB on the needs assessment and on the strategy (3.4)", async () => {
  const answer = await ask('who-must-be-consulted', { consulter: 'Kent Health and Wellbeing Board' }, { area: 'kent' });
  expect(rowsIn(answer, 'whom', 'publication')).toEqual([
    "Kent Children's Health and Wellbeing Board | Joint Health and Wellbeing Strategy",
    "Kent Children's Health and Wellbeing Board | Joint Strategic Needs Assessment",
    'Kent Safeguarding Children Board | Joint Health and Wellbeing Strategy',
    'Kent Safeguarding Children Board | Joint Strategic Needs Assessment',
  ]);
  expect(labelsIn(answer)).toEqual(expect.arrayContaining(['Kent 3.4']));
});

test('in Suffolk the LSCB is consulted on the CYPP (4.9, 6.1), and LSCB partners on holding its chair to account (4.6)', async () => {
  const answer = await ask('who-must-be-consulted', {}, { area: 'suffolk' });
  expect(rowsIn(answer, 'whom', 'by')).toEqual(
    expect.arrayContaining([
      "Local Safeguarding Children Board | Children's Trust Joint Commissioning Group",
      'Local Safeguarding Children Board | Lead Member for Children, Young People and Education',
      'LSCB partners | Chief Executive',
      'Monitoring Officer | Corporate Parenting Board',
    ]),
  );
});

test.each([
  ['suffolk', "Children and Young People's Plan", "Local Safeguarding Children Board | Children's Trust Joint Commissioning Group"],
  ['knowsley', 'Annual scrutiny programme', 'Stakeholders and interested parties | Knowsley Safeguarding Children Board'],
])('in %s only those who are consulted on its %s', async (area, publication, expected) => {
  expect(rowsIn(await ask('who-must-be-consulted', { publication }, { area }), 'whom', 'by')).toEqual([expected]);
});

test("Knowsley's KSCB consults all stakeholders on its annual scrutiny programme (appendix 1, 2.1 a)", async () => {
  const answer = await ask('who-must-be-consulted', { consulter: 'Knowsley Safeguarding Children Board' }, { area: 'knowsley' });
  expect(namesIn(answer, 'whom')).toContain('Stakeholders and interested parties');
});

test('in Medway the Independent Scrutineer is consulted on case and practice reviews (5.15)', async () => {
  const answer = await ask('who-must-be-consulted', {}, { area: 'medway' });
  expect(namesIn(answer, 'whom')).toContain('Independent Scrutineer');
  expect(labelsIn(answer)).toContain('Medway report 5.15');
});

test("Knowsley's two boards submit their annual reports to each other (5.1 c)", async () => {
  const answer = await ask('who-reports-what-when', {}, { area: 'knowsley' });
  const [hwb, kscb] = ['Knowsley Health and Wellbeing Board', 'Knowsley Safeguarding Children Board'];
  expect(rowsIn(answer, 'who', 'toWhom', 'frequency')).toEqual(
    expect.arrayContaining([`${hwb} | ${kscb} | annual`, `${kscb} | ${hwb} | annual`]),
  );
});

test("Medway's scrutineers report to the Executive, the Strategic Group and the committee (5.14), and to Government (5.18)", async () => {
  const answer = await ask('who-reports-what-when', {}, { area: 'medway', asAt: '2020-01-01' });
  const rows = rowsIn(answer, 'who', 'toWhom');
  expect(rows).toEqual(
    expect.arrayContaining([
      'Independent Scrutineer | MSCP Executive',
      'Independent Scrutineer | Strategic Group',
      'Independent Scrutineer | Children and Young People Overview and Scrutiny Committee',
      'Independent Scrutineer for the secure estate | HM Government',
    ]),
  );
});

test("as at June 2019 Medway's annual report on safeguarding children is the old board's (8.6)", async () => {
  const answer = await ask('who-reports-what-when', {}, { area: 'medway', asAt: '2019-06-01' });
  const committee = 'Children and Young People Overview and Scrutiny Committee';
  expect(rowsIn(answer, 'who', 'toWhom')).toContain(`Medway Safeguarding Children Board | ${committee}`);
  expect(namesIn(answer, 'who')).not.toContain('Chair of the Medway Safeguarding Children Partnership');
});
