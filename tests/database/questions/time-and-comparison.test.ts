import { expect, test } from 'vitest';
import { asking, labelsIn, namesIn, only, rowsIn } from '../../support/asking.ts';
import { datasetDatabase } from '../../support/database.ts';

/** Expected answers are written from the documents. */
const database = datasetDatabase();
const ask = asking(database);
const september = { from: '2019-08-31', to: '2019-09-30' };

test('the MSCP replaced the MSCB on 2 September 2019 (appendix A)', async () => {
  const answer = await ask('what-replaced', { subject: 'Medway Safeguarding Children Partnership' }, { area: 'medway' });
  expect(rowsIn(answer, 'successor', 'predecessor', 'onDate', 'status')).toEqual([
    'Medway Safeguarding Children Partnership | Medway Safeguarding Children Board | 2019-09-02 | in force',
  ]);
  expect(labelsIn(answer)).toContain('Medway protocol A.MSCP');
});

test('asked from the old board, the same succession is found; before its day it had not happened', async () => {
  const found = await ask('what-replaced', { subject: 'medway/board/mscb' });
  expect(namesIn(found, 'successor')).toEqual(['Medway Safeguarding Children Partnership']);
  const before = await ask('what-replaced', { subject: 'medway/board/mscb' }, { asAt: '2019-06-01' });
  expect(before.rows).toEqual([]);
});

test.each(['kent', 'suffolk', 'knowsley'])('in %s nothing is said to have replaced anything', async (area) => {
  const answer = await ask('what-replaced', {}, { area });
  expect(answer.sentence).toBe('Nothing is stated to have replaced something else or been replaced by it.');
  expect(answer.searched.clauses).toBeGreaterThan(10);
});

test('what changed in Medway in September 2019 begins with what took over from what', async () => {
  const answer = await ask('what-changed-between', september, { area: 'medway' });
  expect(rowsIn(answer, 'onDate', 'change', 'thing', 'inPlaceOf', 'status').slice(0, 1)).toEqual([
    '2019-09-02 | replaces | Medway Safeguarding Children Partnership | Medway Safeguarding Children Board | in force',
  ]);
  const changes = rowsIn(answer, 'onDate', 'change', 'thing');
  expect(changes).toEqual(
    expect.arrayContaining([
      '2019-09-02 | ends | Medway Safeguarding Children Board',
      '2019-09-02 | ends | Independent Chair of the Medway Safeguarding Children Board',
      '2019-09-02 | begins | Medway Safeguarding Children Partnership',
      '2019-09-02 | begins | MSCP Executive',
      '2019-09-29 | happens | Deadline to implement the safeguarding arrangements',
    ]),
  );
});

test('its bodies, roles and events come before its publications and duties, and those before bare relationships', async () => {
  const answer = await ask('what-changed-between', september, { area: 'medway' });
  const group = ({ change, kind }: Record<string, unknown>) =>
    change === 'replaces'
      ? 0
      : String(change).startsWith('relationships')
        ? 3
        : ['Publication', 'Duty', 'Risk'].includes(String(kind))
          ? 2
          : 1;
  const groups = answer.rows.map(group);
  expect(groups).toEqual([...groups].sort());
  expect(new Set(groups)).toEqual(new Set([0, 1, 2, 3]));
});

test('nothing is left out: each relationship that begins or ends is counted once, and drawn', async () => {
  const answer = await ask('what-changed-between', september, { area: 'medway' });
  const { records } = await database.driver.executeQuery(
    `MATCH (from:Entity)-[fact]->() WHERE fact.id IS NOT NULL AND (from.area = 'medway' OR any(id IN fact.statedBy WHERE id STARTS WITH 'medway'))
     UNWIND [fact.validFrom, CASE type(fact) WHEN 'REPLACES' THEN null ELSE fact.validTo END] AS day
     WITH fact, day WHERE date('2019-08-31') < day AND day <= date('2019-09-30') RETURN fact.id AS id`,
  );
  const changed = records.map((record) => record.get('id') as string);
  expect(answer.rows.reduce((sum, row) => sum + Number(row.relationships), 0)).toBe(changed.length);
  expect(new Set(answer.graph.relationships.map(({ id }) => id))).toEqual(new Set(changed));
  expect(answer.rows.length).toBeLessThan(80);
});

test('between two days without a change the answer is empty, and says what was searched', async () => {
  const answer = await ask('what-changed-between', { from: '2016-01-01', to: '2016-12-31' }, { area: 'kent' });
  expect(answer.rows).toEqual([]);
  expect(answer.sentence).toBe('Nothing is stated to have changed between 2016-01-01 and 2016-12-31.');
  expect(answer.searched.sentence).toContain('Kent');
});

test("Kent's protocol was signed by three, on 3 and 19 February and 18 March 2015", async () => {
  const answer = await ask('timeline', {}, { area: 'kent' });
  const signatures = only(answer, 'type', 'signature');
  expect(signatures.rows.map(({ onDate }) => onDate)).toEqual(['2015-02-03', '2015-02-19', '2015-03-18']);
  expect(namesIn(signatures, 'concerns')).toEqual([
    expect.stringContaining("Kent Children's Health and Wellbeing Board"),
    expect.stringContaining('Kent Safeguarding Children Board'),
    expect.stringContaining('Kent Health and Wellbeing Board'),
  ]);
});

test("Medway's timeline runs from the planning meetings to the deadline, and ends with five signatures without a date", async () => {
  const answer = await ask('timeline', {}, { area: 'medway' });
  const dates = answer.rows.map(({ onDate }) => onDate);
  for (const day of ['2018-11-13', '2018-11-22', '2018-12-11', '2018-12-21', '2019-01-21', '2019-01-25', '2019-02-06', '2019-02-19'])
    expect(dates).toContain(day);
  for (const day of ['2019-02-20', '2019-02-25', '2019-03-07', '2019-03-27', '2019-04-09', '2019-06-29', '2019-09-02', '2019-09-29'])
    expect(dates).toContain(day);
  const known = dates.filter((day) => day !== null);
  expect(known).toEqual([...known].sort());
  const signatures = answer.rows.filter(({ type }) => type === 'signature');
  expect(signatures).toHaveLength(5);
  expect(signatures.every(({ onDate }) => onDate === null)).toBe(true);
});

test('Knowsley gives April 2012 and April 2013 for the same Act (2.1, 2.4), and June 2015 for its second version', async () => {
  const answer = await ask('timeline', {}, { area: 'knowsley' });
  expect(rowsIn(answer, 'onDate', 'precision')).toEqual(
    expect.arrayContaining(['2012-04-01 | month', '2012-10-01 | month', '2013-04-01 | month', '2015-06-01 | month']),
  );
});

test('Suffolk against Medway: a community safety partnership only there, a Chief Executive and an escalation only here', async () => {
  const answer = await ask('same-kind-side-by-side', { left: 'Suffolk', right: 'Medway' });
  const found = Object.fromEntries(answer.rows.map(({ kind, found }) => [kind, found]));
  expect(found).toMatchObject({
    'health and wellbeing board': 'different',
    'safeguarding adults board': 'different',
    'corporate parenting board': 'different',
    'chair of safeguarding adults board': 'different',
    'childrens trust commissioning group': 'only in Suffolk',
    'chief executive': 'only in Suffolk',
    'resolution procedure': 'only in Suffolk',
    'community safety partnership': 'only in Medway',
    'safeguarding children partnership': 'only in Medway',
    'independent scrutineer': 'only in Medway',
  });
  const adults = only(answer, 'kind', 'safeguarding adults board');
  expect(rowsIn(adults, 'left', 'right', 'leftBasis', 'rightBasis')).toEqual([
    'Suffolk Safeguarding Adults Board | Kent and Medway Safeguarding Adults Board | Care Act 2014 | Section 43 of the Care Act 2014',
  ]);
});

test('Kent and Knowsley have a safeguarding children board each, on different sections', async () => {
  const answer = await ask('same-kind-side-by-side', { left: 'Kent', right: 'Knowsley' });
  const boards = only(answer, 'kind', 'safeguarding children board');
  expect(rowsIn(boards, 'found', 'leftBasis', 'rightBasis')).toEqual([
    'different | Section 11 of the Children Act 2004 | Section 13 of the Children Act 2004',
  ]);
  expect(String(boards.rows[0]?.differences)).toContain('legal basis');
});

test('a joint board is shared by the two areas that it serves', async () => {
  const answer = await ask('same-kind-side-by-side', { left: 'Kent', right: 'Medway' }, { asAt: '2020-01-01' });
  const shared = only(answer, 'found', 'shared');
  expect(namesIn(shared, 'left')).toEqual(
    expect.arrayContaining([
      'Kent and Medway Safeguarding Adults Board',
      'Independent Chair of the Kent and Medway Safeguarding Adults Board',
      'Kent Police',
    ]),
  );
});

test('Suffolk had a protocol since 2010, and a health and wellbeing board since April 2013 (2.2, 2.3)', async () => {
  const answer = await ask('timeline', {}, { area: 'suffolk' });
  expect(rowsIn(answer, 'onDate', 'precision').slice(0, 2)).toEqual(['2010-01-01 | year', '2013-04-01 | month']);
});
