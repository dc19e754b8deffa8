import { describe, expect, test } from 'vitest';
import { asking, namesIn, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents: what each says of a body, and the clauses it says it in. */
const ask = asking(datasetDatabase());

const SUFFOLK = {
  ctjcg: "Children's Trust Joint Commissioning Group",
  cpb: 'Corporate Parenting Board',
  hwb: 'Health and Wellbeing Board',
  lscb: 'Local Safeguarding Children Board',
  ssab: 'Suffolk Safeguarding Adults Board',
};
const MEDWAY = {
  hwb: 'Medway Health and Wellbeing Board',
  mscp: 'Medway Safeguarding Children Partnership',
  mscb: 'Medway Safeguarding Children Board',
  cpb: 'Medway Corporate Parenting Board',
  csp: 'Medway Community Safety Partnership',
  kmsab: 'Kent and Medway Safeguarding Adults Board',
  council: 'Medway Council',
};
const KENT = {
  hwb: 'Kent Health and Wellbeing Board',
  chwb: "Kent Children's Health and Wellbeing Board",
  kscb: 'Kent Safeguarding Children Board',
};
const KNOWSLEY = { hwb: 'Knowsley Health and Wellbeing Board', kscb: 'Knowsley Safeguarding Children Board' };

type Expected = { area: string; of: string; names: string[]; cites?: string[] };

/** Asks each of them, and compares whom the answer names, each once, and that it cites at least these clauses. */
function answers(question: { id: string; slot: string; column: string }, all: Expected[]) {
  describe(question.id, () => {
    test.each(all)('$area: $of', async ({ area, of, names, cites = [] }) => {
      const answer = await ask(question.id, { [question.slot]: of }, { area });
      expect([...new Set(namesIn(answer, question.column))].sort()).toEqual(names.toSorted());
      expect(answer.citations.map(({ label }) => label)).toEqual(expect.arrayContaining(cites));
      if (names.length === 0) expect(answer.searched.documents.length).toBeGreaterThan(0);
    });
  });
}

answers({ id: 'who-scrutinises', slot: 'subject', column: 'scrutiniser' }, [
  {
    area: 'suffolk',
    of: SUFFOLK.hwb,
    names: [SUFFOLK.ctjcg, SUFFOLK.cpb, SUFFOLK.lscb, SUFFOLK.ssab],
    cites: ['Suffolk 4.2', 'Suffolk 5.3'],
  },
  {
    area: 'suffolk',
    of: SUFFOLK.cpb,
    names: [SUFFOLK.ctjcg, SUFFOLK.hwb, SUFFOLK.lscb, SUFFOLK.ssab],
    cites: ['Suffolk 4.5', 'Suffolk 4.8'],
  },
  { area: 'suffolk', of: "Children and Young People's Plan", names: [SUFFOLK.lscb], cites: ['Suffolk 4.9', 'Suffolk 6.1-cypp'] },
  { area: 'suffolk', of: "Children's Trust", names: [SUFFOLK.cpb], cites: ['Suffolk 3.12'] },
  { area: 'suffolk', of: 'Cabinet', names: [] },
  { area: 'kent', of: KENT.kscb, names: [KENT.chwb, KENT.hwb], cites: ['Kent 3.2'] },
  { area: 'kent', of: 'Partner agencies', names: [KENT.kscb], cites: ['Kent 2.4', 'Kent 3.6'] },
  { area: 'kent', of: "Director of Children's Services", names: [] },
  { area: 'knowsley', of: KNOWSLEY.hwb, names: [KNOWSLEY.kscb], cites: ['Knowsley 3.4'] },
  { area: 'knowsley', of: KNOWSLEY.kscb, names: [] },
  {
    area: 'knowsley',
    of: 'KSCB partners',
    names: [KNOWSLEY.kscb],
    cites: ['Knowsley 3.6.c', 'Knowsley App1.2.1.c', 'Knowsley App1.2.1.f'],
  },
  {
    area: 'medway',
    of: MEDWAY.council,
    names: [MEDWAY.cpb, MEDWAY.mscb, 'Overview and Scrutiny Committees that scrutinise health-related matters'],
  },
  { area: 'medway', of: MEDWAY.kmsab, names: [MEDWAY.hwb, MEDWAY.csp, MEDWAY.cpb, MEDWAY.mscp] },
  { area: 'medway', of: MEDWAY.mscp, names: [MEDWAY.hwb, MEDWAY.csp, MEDWAY.cpb, MEDWAY.kmsab, 'Independent Scrutineer'] },
  {
    area: 'medway',
    of: `${MEDWAY.mscp} annual report`,
    names: ['Children and Young People Overview and Scrutiny Committee', 'Independent Scrutineer'],
  },
]);

answers({ id: 'whom-does-it-scrutinise', slot: 'scrutiniser', column: 'subject' }, [
  ...Object.values(SUFFOLK).map((of) => ({
    area: 'suffolk',
    of,
    names: [
      ...Object.values(SUFFOLK).filter((other) => other !== of),
      ...(of === SUFFOLK.lscb ? ["Children and Young People's Plan", 'LSCB partners', 'Suffolk partner agencies'] : []),
      ...(of === SUFFOLK.ssab ? ['SSAB partners', 'Suffolk partner agencies'] : []),
      ...(of === SUFFOLK.cpb ? ["Children's Trust", 'Corporate parenting and looked after children strategy'] : []),
    ],
  })),
  {
    area: 'kent',
    of: KENT.kscb,
    names: [KENT.chwb, KENT.hwb, 'Partner agencies', 'Plans and documents scrutinised for safeguarding'],
    cites: ['Kent 2.4', 'Kent 3.2', 'Kent 3.6'],
  },
  {
    area: 'knowsley',
    of: KNOWSLEY.kscb,
    names: [
      'KSCB partners',
      'Knowsley Council',
      KNOWSLEY.hwb,
      'Local systems and agencies',
      'Memorandum of Understanding',
      'Partnerships within Knowsley',
    ],
  },
  { area: 'knowsley', of: KNOWSLEY.hwb, names: [] },
  {
    area: 'medway',
    of: 'Independent Scrutineer',
    names: [
      'Case File audits',
      MEDWAY.mscp,
      `${MEDWAY.mscp} annual report`,
      'Multi agency and single agency audits',
      'Relevant Agencies',
      'Safeguarding Partners',
      'Serious case and practice reviews',
    ],
  },
  {
    area: 'medway',
    of: 'Independent Scrutineer for the secure estate',
    names: ['HM Secure Training Centre Medway', 'HMP Cookham Wood', 'Review of Safeguarding and Restraint', 'Secure Estates'],
  },
]);

answers({ id: 'who-advises', slot: 'subject', column: 'who' }, [
  { area: 'suffolk', of: SUFFOLK.hwb, names: [SUFFOLK.lscb, SUFFOLK.ssab], cites: ['Suffolk 8.1', 'Suffolk 8.2'] },
  { area: 'suffolk', of: SUFFOLK.ctjcg, names: [SUFFOLK.lscb], cites: ['Suffolk 7.2'] },
  { area: 'suffolk', of: 'Children in Care Council', names: [SUFFOLK.cpb], cites: ['Suffolk 3.13'] },
  {
    area: 'kent',
    of: KENT.hwb,
    names: [KENT.chwb, KENT.kscb, 'Lead individuals'],
    cites: ['Kent 2.3', 'Kent 3.4', 'Kent 3.5', 'Kent 3.6'],
  },
  { area: 'kent', of: KENT.chwb, names: [KENT.kscb, 'Lead individuals'], cites: ['Kent 3.5'] },
  {
    area: 'knowsley',
    of: 'Knowsley Council',
    names: ['Director of Public Health', KNOWSLEY.kscb],
    cites: ['Knowsley 3.6.c', 'Knowsley 6.3'],
  },
  {
    area: 'knowsley',
    of: 'Knowsley Strategic Board',
    names: ["Director of Children's Services", 'Director of Public Health'],
    cites: ['Knowsley 6.8'],
  },
  {
    area: 'knowsley',
    of: KNOWSLEY.kscb,
    names: ["Director of Children's Services", KNOWSLEY.hwb],
    cites: ['Knowsley 5.1.a', 'Knowsley 5.1.c'],
  },
  { area: 'medway', of: MEDWAY.council, names: [MEDWAY.cpb, MEDWAY.mscb] },
  { area: 'medway', of: MEDWAY.mscb, names: ['MSCB Business Manager', 'MSCB staff team'] },
  {
    area: 'medway',
    of: 'Planning meetings of the three safeguarding partners',
    names: ['Independent Chair of the Medway Safeguarding Children Board'],
  },
]);

answers({ id: 'whom-does-it-advise', slot: 'adviser', column: 'subject' }, [
  {
    area: 'suffolk',
    of: SUFFOLK.lscb,
    names: [SUFFOLK.ctjcg, SUFFOLK.hwb, SUFFOLK.ssab],
    cites: ['Suffolk 4.6', 'Suffolk 7.2', 'Suffolk 8.1'],
  },
  { area: 'kent', of: KENT.kscb, names: [KENT.chwb, KENT.hwb] },
  { area: 'kent', of: KENT.hwb, names: [] },
  {
    area: 'knowsley',
    of: 'Director of Public Health',
    names: ['Elected members', 'Knowsley Council', 'Knowsley Strategic Board', 'NHS', 'Officers of the Council'],
  },
  { area: 'medway', of: MEDWAY.cpb, names: ['Cabinet Member for Children & Young People', MEDWAY.council] },
  { area: 'medway', of: 'MSCB staff team', names: [MEDWAY.mscb, MEDWAY.mscp] },
]);

const chairOf = (board: string) => `Chair of the ${board}`;
const independent = (board: string) => `Independent Chair of the ${board}`;

describe('what-is-shared', () => {
  test.each([
    {
      area: 'suffolk',
      body: SUFFOLK.hwb,
      // 6.1, 6.2, 6.3 and 11.4
      pairs: [
        [chairOf(SUFFOLK.hwb), chairOf(SUFFOLK.lscb)],
        [chairOf(SUFFOLK.lscb), chairOf(SUFFOLK.hwb)],
        ...['Chief Executive', 'Leader of the Council', SUFFOLK.lscb, SUFFOLK.ssab].map((from) => [from, SUFFOLK.hwb]),
      ],
    },
    {
      area: 'kent',
      body: KENT.kscb,
      pairs: [KENT.hwb, KENT.chwb].flatMap((other) => [
        [KENT.kscb, other],
        [other, KENT.kscb],
      ]),
    },
    {
      area: 'knowsley',
      body: KNOWSLEY.hwb,
      // 5.1.d and App1.3.2.a, then 8.1 (the chairs) and 8.3
      pairs: [
        [KNOWSLEY.kscb, KNOWSLEY.hwb],
        [KNOWSLEY.hwb, KNOWSLEY.kscb],
        [independent(KNOWSLEY.kscb), independent(KNOWSLEY.hwb)],
        [independent(KNOWSLEY.hwb), independent(KNOWSLEY.kscb)],
        [independent(KNOWSLEY.hwb), KNOWSLEY.hwb],
        [KNOWSLEY.hwb, 'Knowsley partnership'],
      ],
    },
    {
      area: 'medway',
      body: MEDWAY.csp,
      pairs: [MEDWAY.hwb, MEDWAY.mscp, MEDWAY.cpb, MEDWAY.kmsab].flatMap((other) => [
        [MEDWAY.csp, other],
        [other, MEDWAY.csp],
      ]),
    },
  ])('$area: $body', async ({ area, body, pairs }) => {
    const answer = await ask('what-is-shared', { body }, { area });
    expect(new Set(rowsIn(answer, 'from', 'to'))).toEqual(new Set(pairs.map((pair) => pair.join(' | '))));
    expect(answer.sentence).not.toMatch(/ \./);
  });
});
