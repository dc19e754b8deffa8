import { describe, expect, test } from 'vitest';
import { datesIn } from '../../server/readings/dates.ts';

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
    expect(datesIn(text).dates).toEqual(dates);
  });

  test.each([
    ['due in March', [3]],
    ['reports Sept', [9]],
    ['what may the Leader do', []],
    ['what is due in May', [5]],
    ['may', [5]],
    ['between June and August', [6, 8]],
  ])('months: %s', (text, months) => {
    expect(datesIn(text).months).toEqual(months);
  });
});
