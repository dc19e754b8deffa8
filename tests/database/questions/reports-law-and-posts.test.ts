import { describe, expect, test } from 'vitest';
import { asking, namesIn, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const ask = asking(datasetDatabase());

describe('reports-of', () => {
  test.each([
    {
      area: 'suffolk',
      reporter: 'Corporate Parenting Board',
      // 4.4 and 9.3; 4.8, twice
      reports: [
        'Cabinet | Corporate Parenting Board Annual Report | annual',
        'Local Safeguarding Children Board | Corporate Parenting Board Annual Report | annual',
        'Local Safeguarding Children Board | Corporate Parenting Board exception reports | as required',
      ],
    },
    // 11.4 speaks of it, and of nobody who is given it
    { area: 'suffolk', reporter: 'Health and Wellbeing Board', reports: [' | Health and Wellbeing Board Annual Report | annual'] },
    {
      area: 'kent',
      reporter: "Kent Children's Health and Wellbeing Board",
      // 2.3 and 3.5
      reports: [
        'Kent Health and Wellbeing Board |  | ',
        "Kent Health and Wellbeing Board | CHWB annual report on children's health and wellbeing | annual",
        'Kent Safeguarding Children Board |  | ',
      ],
    },
    {
      area: 'knowsley',
      reporter: 'Knowsley Safeguarding Children Board',
      // 5.1.c from the board, 6.6 from its chair
      reports: [
        ...['Chief Executive', 'Knowsley Health and Wellbeing Board', 'Leader of the Council', 'Police and Crime Commissioner'],
        'Knowsley Health and Wellbeing Board',
      ].map((recipient) => `${recipient} | Knowsley Safeguarding Children Board annual report | annual`),
    },
    // 6.3: to whom is not said
    {
      area: 'knowsley',
      reporter: 'Director of Public Health',
      reports: [' | Independent annual report on the health of the population | annual'],
    },
    { area: 'knowsley', reporter: 'Knowsley Strategic Board', reports: [] },
    // 5.7; what the Director who chairs it reports as Director (title, 8.2) is none of the Executive's
    { area: 'medway', reporter: 'MSCP Executive', reports: ['Medway Children and Young Peoples Strategic Transformation Board |  | '] },
  ])('$area: $reporter', async ({ area, reporter, reports }) => {
    const answer = await ask('reports-of', { reporter }, { area });
    expect(rowsIn(answer, 'toWhom', 'what', 'frequency').sort()).toEqual(reports.toSorted());
    expect(answer.sentence).not.toMatch(/: to \./);
  });

  test("Suffolk's LSCB Annual Report goes to four from its chair (4.7), to three from the board (7.1, 8.1, 9.1)", async () => {
    const answer = await ask('reports-of', { reporter: 'Local Safeguarding Children Board' }, { area: 'suffolk' });
    const from = (who: string) => rowsIn(answer, 'who', 'toWhom').filter((row) => row.startsWith(`${who} | `)).length;
    expect([from('Chair of the Local Safeguarding Children Board'), from('Local Safeguarding Children Board')]).toEqual([4, 3]);
  });

  test.each([
    ['Medway Safeguarding Children Partnership', ['September to December', 'September to December', '', '']],
    ['Medway Corporate Parenting Board', ['April', 'April']],
    ['Medway Health and Wellbeing Board', Array(6).fill('October to February')],
    ['Medway Community Safety Partnership', Array(6).fill('December to April')],
  ])('the months in which %s reports (4.2 to 4.4)', async (reporter, months) => {
    expect(rowsIn(await ask('reports-of', { reporter }, { area: 'medway' }), 'months')).toEqual(months);
  });
});

const s = (section: string, act: string) => `Section ${section} of the ${act}`;

test.each([
  ['kent', 'Kent Health and Wellbeing Board', [`${s('194', 'Health and Social Care Act 2012')} | sets it up`]],
  ['kent', "Kent Children's Health and Wellbeing Board", [`${s('10', 'Children Act 2004')} | sets it up`]],
  ['kent', 'Kent Safeguarding Children Board', [`${s('11', 'Children Act 2004')} | sets it up`]],
  [
    'suffolk',
    'Local Safeguarding Children Board',
    [
      `${s('14', 'Children Act 2004')} | gives it duties`,
      'Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 | gives it duties',
      'Working Together to Safeguard Children (2010) | gives it duties',
    ],
  ],
  [
    'suffolk',
    'Suffolk Safeguarding Adults Board',
    ['Care Act 2014 | sets it up, gives it duties', `${s('14', 'Care Act 2014')} | gives it duties`],
  ],
  ['suffolk', 'Health and Wellbeing Board', []],
  ['suffolk', 'Corporate Parenting Board', []],
  [
    'knowsley',
    'Knowsley Health and Wellbeing Board',
    [
      `${s('194', 'Health and Social Care Act 2012')} | sets it up`,
      'Health and Social Care Act 2012 | sets it up, gives it duties',
      ...['195', '196', '199'].map((section) => `${s(section, 'Health and Social Care Act 2012')} | gives it duties`),
    ],
  ],
  [
    'medway',
    'Medway Safeguarding Children Board',
    ['Children Act 2004 | sets it up', 'Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 | gives it duties'],
  ],
  ['medway', 'Kent and Medway Safeguarding Adults Board', [`${s('43', 'Care Act 2014')} | sets it up`]],
  ['medway', 'Medway Community Safety Partnership', ['Crime and Disorder Act 1998 | gives it duties']],
])('the law that %s states behind its %s: what sets it up first', async (area, subject, basis) => {
  expect(rowsIn(await ask('legal-basis-of', { subject }, { area }), 'basis', 'how')).toEqual(basis);
});

test.each([
  ['medway', 'Independent Scrutineer', ['John Drew']],
  ['medway', 'Director of People – Children and Adults Services', ['Ian Sutherland', 'Medway Council']],
  ['medway', 'Chief Nurse', ['Paula Wilkins', 'Medway Clinical Commissioning Group']],
  ['medway', 'Chief Superintendent', ['Andrew Pritchard', 'Kent Police']],
  ['medway', 'Chair of the Medway Corporate Parenting Board', []],
  ['kent', 'Chair of the Kent Health and Wellbeing Board', ['Roger Gough']],
  ['kent', "Chair of the Kent Children's Health and Wellbeing Board", ['Andrew Ireland']],
  ['kent', 'Independent Chair of the Kent Safeguarding Children Board', ['Gill Rigg']],
  ['kent', "Director of Children's Services", []],
  ['knowsley', "Director of Children's Services", ['Knowsley Council']],
  ['suffolk', 'Chief Executive', ['Suffolk County Council']],
  ['suffolk', 'Chair of the Local Safeguarding Children Board', []],
])('in %s the %s is named with a person or an organisation, or with neither', async (area, role, names) => {
  expect(namesIn(await ask('who-holds-the-post', { role }, { area }), 'who')).toEqual(names);
});

test.each([
  ['medway', ['Financial implications of new model | C2', 'Statutory timescales for publication are not met | D2']],
  ['knowsley', ['Fragmented commissioning for children and families | ']],
  ['suffolk', []],
  ['kent', []],
])('the risks that the documents of %s record, with their ratings', async (area, expected) => {
  const answer = await ask('risks', {}, { area });
  expect(rowsIn(answer, 'risk', 'rating')).toEqual(expected);
  expect(answer.searched.documents.length).toBeGreaterThan(0);
});
