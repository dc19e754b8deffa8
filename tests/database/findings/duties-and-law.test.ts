import { describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../support/database.ts';
import { findingOf, smallGraphs } from '../../support/small-graph.ts';

const database = emptyDatabase();
const given = smallGraphs(database);
const found = findingOf(database);

const duty = { kind: 'Duty', modality: 'must' } as const;
const board = { kind: 'Board', type: 'board', archetype: 'safeguarding-children-board' } as const;
const act = { kind: 'Statute', type: 'act' } as const;
const section = { kind: 'Provision', section: '13' } as const;

describe('duty-without-holder', () => {
  test('speaks where nobody has the duty', async () => {
    await given({ 'Publish a plan': duty, board });
    expect(await found('duty-without-holder')).toEqual([
      { sentence: 'Nobody is named as having the duty: Publish a plan.', subject: 'Publish a plan', citations: ['Publish a plan'] },
    ]);
  });

  test('is silent where a board has it, and speaks again as at a day after the board was rid of it', async () => {
    await given({ plan: duty, board }, [['board HAS_DUTY plan', { validTo: '2019-09-02' }]]);
    expect(await found('duty-without-holder')).toEqual([]);
    expect(await found('duty-without-holder', { asAt: '2019-09-02' })).toHaveLength(1);
  });
});

describe('duty-with-several-holders', () => {
  test('speaks where two boards have the same duty', async () => {
    await given({ plan: duty, board, council: { kind: 'Organisation' } }, ['board HAS_DUTY plan', 'council HAS_DUTY plan']);
    expect(await found('duty-with-several-holders')).toEqual([
      {
        sentence: 'Several have the duty “plan”: board, council.',
        subject: 'plan',
        citations: ['board HAS_DUTY plan', 'council HAS_DUTY plan', 'plan'],
      },
    ]);
  });

  test('is silent where one has it, alone, with its chair, or in place of its predecessor', async () => {
    const chair = { kind: 'Role' as const };
    await given({ plan: duty, board, chair, old: board }, [
      'board HAS_DUTY plan',
      'chair HAS_DUTY plan',
      'old HAS_DUTY plan',
      ['chair MEMBER_OF board', { capacity: 'chair' }],
      'board REPLACES old',
    ]);
    expect(await found('duty-with-several-holders')).toEqual([]);
  });

  test('is silent about a power, which each may use', async () => {
    await given({ power: { ...duty, modality: 'may' }, board, council: { kind: 'Organisation' } }, [
      'board HAS_DUTY power',
      'council HAS_DUTY power',
    ]);
    expect(await found('duty-with-several-holders')).toEqual([]);
  });
});

describe('duty-without-legal-source', () => {
  test('speaks where something must be done, and no law is named', async () => {
    await given({ plan: duty, board }, ['board HAS_DUTY plan']);
    expect(await found('duty-without-legal-source')).toEqual([
      { sentence: 'No legal source is stated for the duty: plan.', subject: 'plan', citations: ['board HAS_DUTY plan', 'plan'] },
    ]);
  });

  test('is silent where the law is named, and where it is a "should"', async () => {
    await given({ plan: duty, wish: { ...duty, modality: 'should' }, act }, ['plan ARISES_FROM act']);
    expect(await found('duty-without-legal-source')).toEqual([]);
  });
});

describe('body-without-legal-basis', () => {
  test('speaks where a board is called statutory, and no law is named', async () => {
    await given({ board: { ...board, statutory: true } });
    expect(await found('body-without-legal-basis')).toEqual([
      { sentence: 'board is called statutory, and no legal basis is stated for it.', subject: 'board', citations: ['board'] },
    ]);
  });

  test('is silent where the law is named, and where the board is not called statutory', async () => {
    await given({ board: { ...board, statutory: true }, forum: board, act }, ['board ESTABLISHED_UNDER act']);
    expect(await found('body-without-legal-basis')).toEqual([]);
  });
});

describe('legal-bases-disagree', () => {
  test('speaks where one document names section 11 and another section 13 for boards of one kind', async () => {
    await given({ 'board-of-kent': board, 'board-of-knowsley': board, s11: section, s13: section }, [
      'board-of-kent ESTABLISHED_UNDER s11',
      'board-of-knowsley ESTABLISHED_UNDER s13',
    ]);
    expect(await found('legal-bases-disagree')).toEqual([
      {
        sentence: 'The documents name different legal bases for board-of-kent, board-of-knowsley, which are of the same kind: s11, s13.',
        subject: 'board-of-kent',
        citations: ['board-of-kent ESTABLISHED_UNDER s11', 'board-of-knowsley ESTABLISHED_UNDER s13'],
      },
    ]);
  });

  test('takes the section that a body has its duties from where only the Act is named as its basis', async () => {
    await given({ one: board, two: board, act, s14: section, s43: section, duty }, [
      'one ESTABLISHED_UNDER act',
      'one HAS_DUTY duty',
      'duty ARISES_FROM s14',
      's14 PART_OF act',
      's43 PART_OF act',
      'two ESTABLISHED_UNDER s43',
    ]);
    expect((await found('legal-bases-disagree')).map(({ sentence }) => sentence)).toEqual([
      'The documents name different legal bases for one, two, which are of the same kind: s14, s43.',
    ]);
  });

  test('is silent where one names the Act, and the other a section of it', async () => {
    await given({ one: board, two: board, act, s43: section }, [
      'one ESTABLISHED_UNDER act',
      's43 PART_OF act',
      'two ESTABLISHED_UNDER s43',
    ]);
    expect(await found('legal-bases-disagree')).toEqual([]);
  });

  test('is silent where they agree, and where one board rests on two laws', async () => {
    await given({ one: board, two: board, s13: section }, ['one ESTABLISHED_UNDER s13', 'two ESTABLISHED_UNDER s13']);
    expect(await found('legal-bases-disagree')).toEqual([]);
    await given({ one: board, s13: section, act }, ['one ESTABLISHED_UNDER s13', 'one ESTABLISHED_UNDER act']);
    expect(await found('legal-bases-disagree')).toEqual([]);
  });
});

describe('rests-on-what-was-replaced', () => {
  const rule = 'rests-on-what-was-replaced';
  const old = { ...board, status: 'ended', validTo: '2019-09-02' } as const;
  const partnership = { ...board, archetype: 'safeguarding-children-partnership' } as const;

  test('speaks where something in force still leads to a board that was replaced', async () => {
    await given({ old, partnership, council: { kind: 'Board', type: 'cabinet' } }, ['partnership REPLACES old', 'old REPORTS_TO council']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'A fact in force between old and council, though old was replaced by partnership.',
        subject: 'old',
        citations: ['partnership REPLACES old', 'old REPORTS_TO council'],
      },
    ]);
  });

  test('speaks where a board goes on that is of a kind which the law replaced elsewhere', async () => {
    await given({ old, partnership, act, kscb: board }, ['partnership REPLACES old', 'partnership ESTABLISHED_UNDER act']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'kscb is of a kind that the law has since replaced: elsewhere, old gave way to partnership.',
        subject: 'kscb',
        citations: ['partnership REPLACES old'],
      },
    ]);
  });

  test('is silent where all that rested on it ended with it, and where the successor is only proposed', async () => {
    await given({ old, partnership, council: { kind: 'Board', type: 'cabinet' } }, [
      'partnership REPLACES old',
      ['old REPORTS_TO council', { validTo: '2019-09-02' }],
    ]);
    expect(await found(rule)).toEqual([]);
    await given({ old, partnership, council: { kind: 'Board', type: 'cabinet' } }, [
      ['partnership REPLACES old', { status: 'proposed' }],
      'old REPORTS_TO council',
    ]);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent as at a day before the replacement', async () => {
    await given({ old, partnership, council: { kind: 'Board', type: 'cabinet' } }, [
      ['partnership REPLACES old', { validFrom: '2019-09-02' }],
      'old REPORTS_TO council',
    ]);
    expect(await found(rule, { asAt: '2019-09-01' })).toEqual([]);
    expect(await found(rule, { asAt: '2019-09-02' })).toHaveLength(1);
  });
});
