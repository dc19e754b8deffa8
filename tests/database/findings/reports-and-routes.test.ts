import { describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../support/database.ts';
import { findingOf, smallGraphs } from '../../support/small-graph.ts';

const database = emptyDatabase();
const given = smallGraphs(database);
const found = findingOf(database);

const board = { kind: 'Board', type: 'board' } as const;
const [A, B] = [board, board];
const role = { kind: 'Role' } as const;
const report = { kind: 'Publication', type: 'report' } as const;

describe('report-nobody-receives', () => {
  const rule = 'report-nobody-receives';

  test('speaks where a report is only produced', async () => {
    await given({ A, 'annual-report': report }, ['A PRODUCES annual-report']);
    expect(await found(rule)).toEqual([
      { sentence: 'Nobody is said to receive "annual-report".', subject: 'annual-report', citations: ['A PRODUCES annual-report'] },
    ]);
  });

  test('is silent where somebody receives it, or is sent it', async () => {
    await given({ A, B, report }, ['A PRODUCES report', 'B RECEIVES report']);
    expect(await found(rule)).toEqual([]);
    await given({ A, B, report }, ['A PRODUCES report', ['A SHARES_WITH B', { publication: 'report' }]]);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent about what is no report', async () => {
    await given({ A, strategy: { ...report, type: 'strategy' } }, ['A PRODUCES strategy']);
    expect(await found(rule)).toEqual([]);
  });
});

describe('report-without-month', () => {
  const rule = 'report-without-month';
  const yearly = { publication: 'report', frequency: 'annual' };

  test('speaks where a report is due every year, and in no month', async () => {
    await given({ A, B, chief: role, report }, [
      ['A REPORTS_TO B', yearly],
      ['A REPORTS_TO chief', yearly],
    ]);
    expect(await found(rule)).toEqual([
      {
        sentence: 'A reports to B, chief every year, and no month is stated.',
        subject: 'A',
        citations: ['A REPORTS_TO B', 'A REPORTS_TO chief'],
      },
    ]);
  });

  test('is silent where its months are stated, and where it is due at every meeting', async () => {
    await given({ A, B, chief: role, report }, [
      ['A REPORTS_TO B', { ...yearly, windowStart: 12, windowEnd: 4 }],
      ['A REPORTS_TO chief', { ...yearly, frequency: 'every meeting' }],
    ]);
    expect(await found(rule)).toEqual([]);
  });
});

describe('one-way-exchange', () => {
  const rule = 'one-way-exchange';
  const mutual = ['A CHALLENGES B', 'B CHALLENGES A'];

  test('speaks where two boards are to challenge each other, and one alone shows its report', async () => {
    await given({ A, B }, [...mutual, 'A REPORTS_TO B']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'A and B are to challenge each other, yet only A reports to B.',
        subject: 'A',
        citations: ['A CHALLENGES B', 'B CHALLENGES A', 'A REPORTS_TO B'],
      },
    ]);
  });

  test('is silent where both report, be it through a chair', async () => {
    await given({ A, B, chair: role }, [...mutual, 'A REPORTS_TO B', ['chair MEMBER_OF B', { capacity: 'chair' }], 'chair REPORTS_TO A']);
    expect(await found(rule)).toEqual([]);
  });

  test('is silent where no challenge in return is promised', async () => {
    await given({ A, B }, ['B CHALLENGES A', 'A REPORTS_TO B']);
    expect(await found(rule)).toEqual([]);
  });
});

describe('step-nobody-may-invoke', () => {
  const rule = 'step-nobody-may-invoke';
  const route = { kind: 'Procedure' } as const;
  const meeting = { kind: 'Step', order: 1 } as const;

  test('speaks where a meeting will be held, and nobody is named as calling it', async () => {
    await given({ route, meeting, chair: role }, ['meeting PART_OF route', 'meeting INVOLVES chair']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'Nobody is named as calling the step: meeting.',
        subject: 'meeting',
        citations: ['meeting PART_OF route', 'meeting INVOLVES chair', 'route', 'meeting'],
      },
    ]);
  });

  test('is silent where a chair may call it', async () => {
    await given({ route, meeting, chair: role }, ['meeting PART_OF route', 'chair MAY_INVOKE meeting']);
    expect(await found(rule)).toEqual([]);
  });
});
