import { expect, test } from 'vitest';
import { asking, labelsIn, namesIn, only, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const ask = asking(datasetDatabase());

test('section 14 of the Children Act 2004 gives both LSCBs two objectives: Suffolk 3.7 and 3.8, Knowsley 3.5', async () => {
  const answer = await ask('what-arises-from', { source: 'Section 14 of the Children Act 2004' });
  expect(rowsIn(answer, 'holders', 'area')).toEqual([
    'Knowsley Safeguarding Children Board | knowsley',
    'Knowsley Safeguarding Children Board | knowsley',
    'Local Safeguarding Children Board | suffolk',
    'Local Safeguarding Children Board | suffolk',
  ]);
  const labels = labelsIn(answer);
  for (const clause of ['Suffolk 3.7', 'Suffolk 3.8', 'Knowsley 3.5'])
    expect(
      labels.some((label) => label.startsWith(clause)),
      clause,
    ).toBe(true);
});

test.each(['kent', 'medway'])('in %s nothing is said to arise from it', async (area) => {
  const answer = await ask('what-arises-from', { source: 'england/provision/children-act-2004-s14' }, { area });
  expect(answer.rows).toEqual([]);
  expect(answer.searched.relationshipTypes).toEqual(['ARISES_FROM', 'ESTABLISHED_UNDER', 'PART_OF', 'HAS_DUTY']);
});

test('section 194 of the Health and Social Care Act 2012 sets up three health and wellbeing boards', async () => {
  const answer = await ask('what-arises-from', { source: 'Section 194 of the Health and Social Care Act 2012' });
  const boards = only(answer, 'how', 'ESTABLISHED_UNDER');
  expect(namesIn(boards, 'what').sort()).toEqual([
    'Kent Health and Wellbeing Board',
    'Knowsley Health and Wellbeing Board',
    'Medway Health and Wellbeing Board',
  ]);
});

test('a duty that rests on sections 195, 196 and 199 is one row (Knowsley 4.3)', async () => {
  const answer = await ask('what-arises-from', { source: 'Health and Social Care Act 2012' }, { area: 'knowsley' });
  const names = namesIn(answer, 'what');
  expect(new Set(names).size).toBe(names.length);
  expect(rowsIn(answer, 'what', 'basis')).toContain(
    'Oversee the Pharmaceutical Needs Assessment | ' +
      [195, 196, 199].map((section) => `Section ${section} of the Health and Social Care Act 2012`).join(', '),
  );
});

test("section 11 of the Children Act 2004 sets up Kent's KSCB (2.1), and binds the CCG and NHS England in Knowsley (6.9)", async () => {
  const answer = await ask('what-arises-from', { source: 'Section 11 of the Children Act 2004' });
  expect(namesIn(answer, 'what')).toContain('Kent Safeguarding Children Board');
  const holders = namesIn(only(answer, 'area', 'knowsley'), 'holders').join();
  expect(holders).toContain('Knowsley Clinical Commissioning Group');
  expect(holders).toContain('NHS England');
});

test("Knowsley's board rests on section 13 (2.2); so the two documents disagree", async () => {
  const answer = await ask('what-arises-from', { source: 'Section 13 of the Children Act 2004' });
  expect(rowsIn(answer, 'what', 'how')).toContain('Knowsley Safeguarding Children Board | ESTABLISHED_UNDER');
});

test('the Leader of Suffolk should be satisfied that arrangements for safeguarding children are appropriate (11.2)', async () => {
  const answer = await ask('duties-of', { holder: 'Leader of the Council', modality: 'should' }, { area: 'suffolk' });
  expect(answer.rows).toHaveLength(1);
  expect(labelsIn(answer)).toEqual(['Suffolk 11.2']);
});

test("Knowsley's KSCB has each of the functions (a) to (i) of 3.6", async () => {
  const answer = await ask('duties-of', { holder: 'Knowsley Safeguarding Children Board' }, { area: 'knowsley' });
  const cited = labelsIn(answer);
  for (const letter of 'abcdefghi') expect(cited).toContain(`Knowsley 3.6.${letter}`);
});

test('what rests on Kent 4.1 is a route with one step and the four who meet, and each row says what it is', async () => {
  const answer = await ask('what-a-clause-supports', { clause: 'Kent 4.1' }, { area: 'kent' });
  const involved = only(answer, 'what', 'INVOLVES');
  expect(namesIn(involved, 'to')).toEqual([
    "Chair of the Kent Children's Health and Wellbeing Board",
    'Chair of the Kent Health and Wellbeing Board',
    "Director of Children's Services",
    'Independent Chair of the Kent Safeguarding Children Board',
  ]);
  expect(rowsIn(answer, 'what', 'thing')).toEqual(
    expect.arrayContaining(['Procedure | Resolution of significant concerns', 'Step | Strategy meeting']),
  );
});

test("three clauses state how Suffolk's Chief Executive stands to the LSCB's chair (4.6, 4.7, 11.3)", async () => {
  const answer = await ask('what-says-so', { from: 'Chief Executive', to: 'LSCB Chair' }, { area: 'suffolk' });
  expect(rowsIn(answer, 'how', 'clause')).toEqual([
    'APPOINTS | Suffolk 4.6',
    'HOLDS_TO_ACCOUNT | Suffolk 4.6',
    'REPORTS_TO | Suffolk 4.7',
    'REPORTS_TO | Suffolk 11.3',
  ]);
});

test('the Crime and Disorder Act 1998 gives the CSP of Medway three tasks (appendix A)', async () => {
  const answer = await ask('what-arises-from', { source: 'Crime and Disorder Act 1998' }, { area: 'medway' });
  expect(namesIn(answer, 'holders')).toEqual(Array(3).fill('Medway Community Safety Partnership'));
});

test("Kent's CHWB is to report to the HWB every year, and to take note of the KSCB's recommendations (3.5)", async () => {
  const answer = await ask('duties-of', { holder: "Children's Health and Wellbeing Board", modality: 'will' }, { area: 'kent' });
  const says = namesIn(answer, 'duty').join('; ');
  expect(says).toMatch(/annual report to the HWB/);
  expect(says).toMatch(/note of the KSCB's recommendations/);
  expect(labelsIn(answer)).toContain('Kent 3.5');
});

test('the safeguarding partners of Medway must publish by 29 June and implement by 29 September 2019 (2.3)', async () => {
  const answer = await ask('duties-of', { holder: 'Medway Council', modality: 'must' }, { area: 'medway' });
  const says = namesIn(answer, 'duty').join('; ');
  expect(says).toContain('29 June 2019');
  expect(says).toContain('29 September 2019');
});
