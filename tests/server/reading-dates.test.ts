import { describe, expect, test } from 'vitest';
import { datesIn, periodOf } from '../../server/readings/dates.ts';

describe('dates in a text', () => {
  test.each([
    ['on 1 June 2019', ['2019-06-01']],
    ['on the 1st of June 2019', ['2019-06-01']],
    ['June 1, 2019', ['2019-06-01']],
    ['01/06/2019', ['2019-06-01']],
    ['2019-06-01 to 2020-01-01', ['2019-06-01', '2020-01-01']],
    ['in September 2019', ['2019-09-01']],
    ['between 2018 and 2020', ['2018-01-01', '2020-01-01']],
    ['the Children Act 2004', []],
    ['on 31 February 2019', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text).spans.map(({ from }) => from)).toEqual(dates);
  });

  test.each([
    ['due in March', [3]],
    ['reports Sept', [9]],
    ['what may the Leader do', []],
    ['what is due in May', [5]],
    ['may', [5]],
    ['between June and August', [6, 8]],
    ['due in novmber or Febuary', [11, 2]],
    ['a member remembers the sept', [9]],
  ])('months: %s', (text, months) => {
    expect(datesIn(text).months).toEqual(months);
  });

  test.each([
    ['in September 2019', '2019-09-01', '2019-09-30'],
    ['in 2019', '2019-01-01', '2019-12-31'],
    ['since March 2019', '2019-03-01', '2020-05-01'],
    ['since 2021', '2021-01-01', undefined],
    ['on 1 June 2019', '2019-06-01', undefined],
    ['between 1 June 2019 and January 2020', '2019-06-01', '2020-01-31'],
    ['between March and June 2019', '2019-03-01', '2019-06-30'],
    ['from 2 March to 30 June 2019', '2019-03-02', '2019-06-30'],
    ['February 2020', '2020-02-01', '2020-02-29'],
    ['who sits on the board', undefined, undefined],
  ])('%s, read on 1 May 2020, is a time from %s to %s', (text, from, to) => {
    expect(periodOf(datesIn(text).spans, '2020-05-01')).toEqual({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
  });
});
