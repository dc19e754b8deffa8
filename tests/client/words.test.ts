import { describe, expect, test } from 'vitest';
import { lineLabel, linesOf } from '../../client/graph/elements.ts';
import { dateInWords, windowInWords } from '../../client/words/dates.ts';
import { lineWords, relationshipSentence } from '../../client/words/relationship-words.ts';
import { node, relationship } from './graph.ts';

describe('a relationship in words', () => {
  test('how often and when stand beside the verb', () => {
    expect(lineWords(relationship('a', 'REPORTS_TO', 'b', { frequency: 'annual', windowStart: 9, windowEnd: 12 }))).toBe(
      'reports to, annual, Sept to Dec',
    );
  });
  test('a chair chairs, and the sentence names both ends', () => {
    expect(relationshipSentence(relationship('a', 'MEMBER_OF', 'b', { capacity: 'chair' }), (id) => id.toUpperCase())).toBe('A chairs B');
  });
  test('several of one type between the same two are one line with a count', () => {
    const two = [relationship('a', 'CONSULTS', 'b'), { ...relationship('a', 'CONSULTS', 'b'), id: 'another' }];
    const lines = linesOf({ nodes: [node('a', 'Board', 'A'), node('b', 'Board', 'B')], relationships: two });
    expect(lines.map(lineLabel)).toEqual(['consults (2)']);
  });
});

describe('dates in words', () => {
  test('no more is said than is known', () => {
    expect([dateInWords('2019-09-02'), dateInWords('2019-09-01', 'month'), dateInWords('2019-01-01', 'year')]).toEqual([
      '2 September 2019',
      'September 2019',
      '2019',
    ]);
  });
  test('a window may wrap over the year end', () => {
    expect(windowInWords(11, 2)).toBe('Nov to Feb');
    expect(windowInWords(4, 4)).toBe('Apr');
  });
});
