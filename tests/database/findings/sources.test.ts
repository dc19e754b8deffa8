import { describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../support/database.ts';
import { findingOf, smallGraphs } from '../../support/small-graph.ts';

const database = emptyDatabase();
const given = smallGraphs(database);
const found = findingOf(database);

describe('cross-reference-to-the-wrong-clause', () => {
  const rule = 'cross-reference-to-the-wrong-clause';
  const clause = (number: string) => ({ kind: 'Clause', name: `Example ${number}`, number }) as const;
  const clauses = { 'example#8.1': clause('8.1'), 'example#10.1': clause('10.1'), 'example#10.3': clause('10.3') };
  const reference = 'example#10.3 REFERS_TO example#8.1';

  test('speaks where 10.3 says "8.1" and means 10.1', async () => {
    await given(clauses, [[reference, { stated: '8.1', resolves: false, intended: 'example#10.1', clauses: ['example#10.3'] }]]);
    expect(await found(rule)).toEqual([
      {
        sentence: 'Example 10.3 refers to 8.1; Example 10.1 is meant.',
        subject: 'Example 10.3',
        citations: expect.arrayContaining(['Example 10.3']),
      },
    ]);
  });

  test('is silent where a reference is right', async () => {
    await given(clauses, [[reference, { stated: '8.1', clauses: ['example#10.3'] }]]);
    expect(await found(rule)).toEqual([]);
  });
});

describe('protocol-past-its-review', () => {
  const rule = 'protocol-past-its-review';
  const protocol = (properties: Record<string, string>) => ({ kind: 'Document', name: 'The protocol', ...properties }) as const;
  const duty = { kind: 'Duty', name: 'Review the protocol every year', modality: 'should' } as const;
  const board = { kind: 'Board', type: 'board' } as const;
  const dated = protocol({ date: '2015-03-18', reviewFrequency: 'annual' });

  test('speaks where the year is over, and cites the duty to review it', async () => {
    await given({ example: dated, duty, board }, ['board HAS_DUTY duty']);
    expect(await found(rule)).toEqual([
      {
        sentence: 'The protocol, dated 2015-03-18, was to be reviewed every year; its first review was due by 2016-03-18.',
        subject: 'The protocol',
        citations: ['board HAS_DUTY duty', 'duty'],
      },
    ]);
  });

  test('names no day where the document gives only a month', async () => {
    await given({ example: { ...dated, date: '2015-06-01', datePrecision: 'month' } });
    expect((await found(rule)).map(({ sentence }) => sentence)).toEqual([
      'The protocol, dated 2015-06, was to be reviewed every year; its first review was due by 2016-06.',
    ]);
  });

  test('is silent as at a day within the year, and about a protocol that promises no review or bears no date', async () => {
    await given({ example: dated });
    expect(await found(rule, { asAt: '2016-03-17' })).toEqual([]);
    await given({ example: protocol({ date: '2015-03-18' }), undated: protocol({ reviewFrequency: 'annual' }) });
    expect(await found(rule)).toEqual([]);
  });
});

describe('signature-missing', () => {
  const rule = 'signature-missing';
  const signature = { kind: 'Event', type: 'signature' } as const;
  const chair = { kind: 'Role' } as const;

  test('speaks where a signature line has no date', async () => {
    await given({ signature, chair }, ['signature CONCERNS chair']);
    expect(await found(rule)).toEqual([
      { sentence: 'signature has no date.', subject: 'signature', citations: ['signature CONCERNS chair', 'signature'] },
    ]);
  });

  test('is silent where it was dated, and about other events without a date', async () => {
    await given({ signature: { ...signature, date: '2015-02-03' }, meeting: { ...signature, type: 'meeting' } });
    expect(await found(rule)).toEqual([]);
  });
});
