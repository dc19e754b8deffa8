import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameNumber } from '../../../server/wording/clause-number.ts';
import { matchParts } from '../../../server/wording/match.ts';
import { splitIntoParts, unwrapped } from '../../../server/wording/split.ts';

const split = (lines: string[], known: { number: string; heading?: string }[] = []) =>
  splitIntoParts(
    lines.map((text) => ({ text })),
    known.map((clause) => ({ id: `d#${clause.number}`, ...clause })),
  );
const numbersIn = (...input: Parameters<typeof split>) => split(...input).map(({ number }) => number);

describe('splitting into numbered parts', () => {
  test('headings, clauses, list marks and lines that go on', () => {
    expect(split(['A title', '1. Purpose', '- 1.1 It says why', 'and how.', '2 Rules', '2.1) None'])).toEqual([
      { number: null, heading: null, text: 'A title' },
      { number: '1', heading: 'Purpose', text: '' },
      { number: '1.1', heading: null, text: 'It says why\nand how.' },
      { number: '2', heading: 'Rules', text: '' },
      { number: '2.1', heading: null, text: 'None' },
    ]);
  });

  test('years, dates, amounts and lists within a clause begin none', () => {
    expect(
      numbersIn(['7 March 2019', '1 Aim', '2018 was a year', '1.1 Words', '1 first point', '2 second point', '30 days later', '1.2 More']),
    ).toEqual([null, '1', '1.1', '1.2']);
  });

  test('what the dataset knows: gaps, lettered points, headings without a number, appendices', () => {
    const known = [
      { number: '1.1' },
      { number: '1.8' },
      { number: '1.8.a' },
      { number: 'signed', heading: 'Signatures' },
      { number: 'App1' },
      { number: 'App1.1' },
    ];
    const lines = ['1.1 a', '1.8 b', 'a) point', 'b) of no clause', 'Signatures', 'Appendix 1: More', '1. Aim of it'];
    expect(numbersIn(lines, known)).toEqual(['1.1', '1.8', '1.8.a', 'signed', 'App1', 'App1.1']);
    expect(numbersIn(lines)).toEqual(['1.1', 'App1', 'App1.1']);
  });

  test('broken lines become paragraphs again, points of a list stay', () => {
    expect(unwrapped('It goes\non here.\nNew one:\n- a\n- b')).toBe('It goes on here.\nNew one:\n- a\n- b');
  });
});

/** A numbered document: sections with clauses, each with a line of words that hold no number. */
const word = fc.stringMatching(/^[b-z]{2,9}$/);
const sections = fc.array(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), { minLength: 1, maxLength: 9 });

test('any document that is numbered in order is cut at its numbers, with every word kept', () => {
  fc.assert(
    fc.property(sections, (document) => {
      const written = document.flatMap((clauses, at) => [
        [`${at + 1}`, 'Heading'],
        ...clauses.map((words, place) => [`${at + 1}.${place + 1}`, `${words.join(' ')}.`]),
      ]);
      const parts = split(written.map(([number, words]) => `${number} ${words}`));
      expect(parts.map(({ number, heading, text }) => [number, heading ?? text])).toEqual(written);
    }),
  );
});

test('no line is lost, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      const whole = split(lines)
        .map(({ number, heading, text }) => `${number ?? ''}${heading ?? ''}${text}`)
        .join('');
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
      const appendices = lines.filter((line) => /^\s*(appendix|annexe?|schedule)/i.test(line));
      fc.pre(appendices.length === 0 && !lines.some((line) => /^\s*(clause|section|paragraph)/i.test(line)));
      expect(letters(whole)).toBe(letters(lines.join('')));
    }),
  );
});

describe('matching with the dataset', () => {
  const clauses = [
    { id: 'd#1', number: '1', heading: 'Aim' },
    { id: 'd#1.10', number: '1.10' },
    { id: 'd#end', number: 'end', heading: 'Signed' },
  ];

  test('by number, then by heading; the rest is told on both sides', () => {
    const part = (number: string | null, heading: string | null, text = '') => ({ number, heading, text });
    const found = matchParts([part('1.', 'Purpose'), part('1.1', null, 'one'), part('9', 'Signed'), part('1', null, 'again')], clauses);
    expect(found.parts.map(({ clause }) => clause)).toEqual(['d#1', null, 'd#end', null]);
    expect(found.missing).toEqual(['d#1.10']);
    expect(found.headings).toEqual([{ clause: 'd#1', dataset: 'Aim', file: 'Purpose' }]);
  });

  test('a clause has one part at most, and is matched or missing', () => {
    const number = fc.option(fc.constantFrom('1', '01.', '1.10', '1.1', '2', 'END'), { nil: null });
    const heading = fc.option(fc.constantFrom('Aim', 'signed', 'Other'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ number, heading, text: fc.string() })), (parts) => {
        const { parts: all, missing } = matchParts(parts, clauses);
        const matched = all.flatMap(({ clause }) => clause ?? []);
        expect(new Set(matched).size).toBe(matched.length);
        expect([...matched, ...missing].sort()).toEqual(clauses.map(({ id }) => id).sort());
        expect(all.map(({ clause: _, ...part }) => part)).toEqual(parts);
      }),
    );
  });

  test('1.1 and 1.10 are two numbers', () => {
    expect(sameNumber('01.2.')).toBe('1.2');
    expect(sameNumber('1.10')).not.toBe(sameNumber('1.1'));
  });
});
