import { describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../support/database.ts';
import { type Fact, findingOf, smallGraphs } from '../../support/small-graph.ts';

const database = emptyDatabase();
const given = smallGraphs(database);
const found = findingOf(database);

const board = (archetype: string) => ({ kind: 'Board', type: 'board', archetype }) as const;
const A = board('health-and-wellbeing-board');
const B = board('safeguarding-children-board');
const role = { kind: 'Role' } as const;
const chief = { kind: 'Role', archetype: 'chief-executive' } as const;
const asChair = { capacity: 'chair' };
const asMember = { capacity: 'member' };

describe('accountability-in-a-circle', () => {
  const rule = 'accountability-in-a-circle';

  test('speaks where A reports to B, and A holds B to account', async () => {
    await given({ A, B }, ['A REPORTS_TO B', 'A HOLDS_TO_ACCOUNT B']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'A and B each hold the other to account or report to it.',
        subject: 'A',
        citations: ['A REPORTS_TO B', 'A HOLDS_TO_ACCOUNT B'],
      },
    ]);
  });

  test('is silent where A reports to B, and B holds A to account: both lead upward', async () => {
    await given({ A, B }, ['A REPORTS_TO B', 'B HOLDS_TO_ACCOUNT A']);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent as at a day on which one of the two had ended', async () => {
    await given({ A, B }, ['A REPORTS_TO B', ['A HOLDS_TO_ACCOUNT B', { validTo: '2019-09-02' }]]);
    expect(await found(rule, { asAt: '2019-09-01' })).toHaveLength(1);
    expect(await found(rule, { asAt: '2019-09-02' })).toEqual([]);
  });
});

describe('board-nobody-holds-to-account', () => {
  const rule = 'board-nobody-holds-to-account';

  test('speaks where a board only reports', async () => {
    await given({ A, B }, ['A REPORTS_TO B', 'A HOLDS_TO_ACCOUNT B']);
    expect(await found(rule)).toEqual([
      { sentence: 'Nobody is named as holding A to account.', subject: 'A', citations: ['A REPORTS_TO B'] },
    ]);
  });

  test('is silent where somebody holds its chair to account', async () => {
    await given({ A, chair: role, chief }, [['chair MEMBER_OF A', asChair], 'chief HOLDS_TO_ACCOUNT chair']);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent about a board that has ended, and about a sub-group', async () => {
    await given({ A: { ...A, status: 'ended' }, B: { ...B, type: 'sub-group' } });
    expect(await found(rule)).toEqual([]);
  });
});

describe('board-without-route-to-chief-executive', () => {
  const rule = 'board-without-route-to-chief-executive';
  const route = { kind: 'Procedure' } as const;
  const talk = { kind: 'Step', order: 1 } as const;
  const meeting = { kind: 'Step', order: 2 } as const;
  const steps = ['talk PART_OF route', 'meeting PART_OF route', 'route GOVERNS A'];

  test("speaks where a board's route ends before the Chief Executive", async () => {
    await given({ A, chief, route, talk, meeting }, [...steps, 'talk ESCALATES_TO meeting']);
    expect(await found(rule)).toEqual([
      { sentence: 'No stated route leads from A to a Chief Executive.', subject: 'A', citations: ['route GOVERNS A', 'route'] },
    ]);
  });

  test('is silent where its route leads there step by step', async () => {
    await given({ A, chief, route, talk, meeting }, [...steps, 'talk ESCALATES_TO meeting', 'meeting INVOLVES chief']);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent where its chair may take a step that leads there', async () => {
    await given({ A, chief, chair: role, talk, meeting }, [
      ['chair MEMBER_OF A', asChair],
      'chair MAY_INVOKE talk',
      'talk ESCALATES_TO meeting',
      'meeting INVOLVES chief',
    ]);
    expect(await found(rule)).toEqual([]);
  });
});

describe('chair-appointed-and-held-by-one', () => {
  const rule = 'chair-appointed-and-held-by-one';
  const both: Fact[] = [['chair MEMBER_OF A', asChair], 'chief APPOINTS chair', 'chief HOLDS_TO_ACCOUNT chair'];

  test('speaks where the Chief Executive appoints a chair and alone judges them', async () => {
    await given({ A, chair: role, chief }, both);
    expect(await found(rule)).toEqual([
      {
        sentence: 'chair is both appointed and held to account by chief alone.',
        subject: 'chair',
        citations: ['chair MEMBER_OF A', 'chief APPOINTS chair', 'chief HOLDS_TO_ACCOUNT chair'],
      },
    ]);
  });

  test('is silent where somebody else may demand an account, too', async () => {
    await given({ A, chair: role, chief, leader: role }, [...both, 'leader HOLDS_TO_ACCOUNT chair']);
    expect(await found(rule)).toEqual([]);
  });
});

describe('role-at-both-ends', () => {
  const rule = 'role-at-both-ends';
  const seats: Fact[] = [
    ['director MEMBER_OF A', asMember],
    ['director MEMBER_OF B', asMember],
  ];

  test('speaks where one role sits on a board and on the one that it reports to', async () => {
    await given({ A, B, director: role }, [...seats, 'B REPORTS_TO A']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'director sits on both A and B; the first is given an account by the second.',
        subject: 'director',
        citations: ['director MEMBER_OF A', 'director MEMBER_OF B', 'B REPORTS_TO A'],
      },
    ]);
  });

  test('says once that each gives an account to the other', async () => {
    await given({ A, B, director: role }, [...seats, 'B REPORTS_TO A', 'A REPORTS_TO B']);
    expect((await found(rule)).map(({ sentence }) => sentence)).toEqual([
      'director sits on both A and B; each is given an account by the other.',
    ]);
  });

  test('is silent where the two boards answer to neither', async () => {
    await given({ A, B, director: role }, [...seats, 'A CHALLENGES B']);
    expect(await found(rule)).toEqual([]);
  });
});

describe('role-on-which-most-routes-depend', () => {
  const rule = 'role-on-which-most-routes-depend';

  test('speaks where two of three boards report to one role only', async () => {
    await given({ A, B, C: A, chief, leader: role }, ['A REPORTS_TO chief', 'B REPORTS_TO chief', 'C REPORTS_TO leader']);
    expect(await found(rule)).toEqual([
      {
        sentence: '2 of the 3 boards with a stated way upward depend on chief.',
        subject: 'chief',
        citations: ['A REPORTS_TO chief', 'B REPORTS_TO chief'],
      },
    ]);
  });

  test('is silent where the boards report to different roles', async () => {
    await given({ A, B, chief, leader: role }, ['A REPORTS_TO chief', 'B REPORTS_TO leader']);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent where somebody else could take the step as well', async () => {
    const route = { kind: 'Procedure' } as const;
    const meeting = { kind: 'Step', order: 1 } as const;
    const facts = ['route GOVERNS A', 'route GOVERNS B', 'meeting PART_OF route', 'meeting INVOLVES chief'];
    await given({ A, B, chief, route, meeting }, facts);
    expect(await found(rule)).toHaveLength(1);
    await given({ A, B, chief, leader: role, route, meeting }, [...facts, 'meeting INVOLVES leader']);
    expect(await found(rule)).toEqual([]);
  });
});
