import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lucenePhrase, luceneQuery } from '../../server/graph/search-text.ts';
import { parseDatasetFile } from '../../server/import/parse.ts';
import { datasetFile } from '../support/dataset-file.ts';

const example = datasetFile();

test('whatever stands in a file, it is read or its problems are told with a place', () => {
  const damaged = fc
    .tuple(fc.nat(example.length), fc.nat(40), fc.string({ unit: 'binary' }))
    .map(([at, length, text]) => example.slice(0, at) + text + example.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (text) => {
      const { parsed, problems } = parseDatasetFile({ text, file: 'a.yaml' });
      expect(parsed === undefined).toBe(problems.length > 0);
      for (const { line, column, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('aliases that multiply without end are refused', () => {
  const bomb = [
    'a: &a [x, x]',
    ...Array.from(
      { length: 9 },
      (_, level) => `${'abcdefghij'[level + 1]}: &${'abcdefghij'[level + 1]} [*${'abcdefghij'[level]}, *${'abcdefghij'[level]}]`,
    ),
  ].join('\n');
  expect(parseDatasetFile({ text: bomb, file: 'a.yaml' }).problems.length).toBeGreaterThan(0);
});

test('whatever is typed, only words reach the full-text index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = /^[\p{L}\p{N}\p{M}.'\s]*$/u;
      expect(lucenePhrase(text)).toMatch(/^name:"[^"]*" aliases:"[^"]*"$/);
      for (const [, term = ''] of luceneQuery({ text, all: true }).matchAll(/\w+:([^\s^)]+?)(?:[*~]\d?)?(?:\^[\d.]+)?[\s)]/g))
        expect(term).toMatch(words);
    }),
  );
});
