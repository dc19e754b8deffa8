import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findingRuleHeader } from '../../contract/finding.ts';
import { questionHeader } from '../../contract/question.ts';
import { checkBackup } from '../../server/backup/check.ts';
import { type Part, writeBackup } from '../../server/backup/file.ts';
import { cypherFile } from '../../server/cypher.ts';
import { checkDataset } from '../../server/import/check.ts';
import { parseDatasetFile } from '../../server/import/parse.ts';
import { ProblemError } from '../../server/problem.ts';
import { readQueryFile } from '../../server/query-file.ts';
import { parseSavedFile } from '../../server/saved/saved-file.ts';
import { linesOf } from '../../server/wording/lines.ts';
import { readFile } from '../../server/wording/read-file.ts';
import { refusals, UnreadableFile } from '../../server/wording/unreadable.ts';
import { gzippedLine, pdfBomb } from '../support/bombs.ts';
import { mutatedBytes, mutatedText } from '../support/mutated.ts';
import { ownLines, pdfFile, wordFile } from '../support/own-files.ts';
import { growthDuring } from '../support/resident.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const anyText = fc.string({ unit: 'binary' });

function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-hostile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

describe('whatever stands in a file, it is read or refused with where and why', () => {
  test.each([
    ['a question', 'questions/who-can-escalate-to', questionHeader],
    ['a rule', 'findings/board-nobody-holds-to-account', findingRuleHeader],
  ])('%s', (_, path, header) => {
    const name = `${path.split('/')[1]}.cypher`;
    fc.assert(
      fc.property(fc.oneof(mutatedText(cypherFile(path)), anyText), (text) => {
        try {
          expect(readQueryFile<{ id: string }>({ name, text, header })).toMatchObject({ cypher: expect.any(String) });
        } catch (error) {
          expect((error as Error).message).toMatch(new RegExp(`^${name}: \\S`));
        }
      }),
      { numRuns: 200 },
    );
  });

  const at = '2026-01-01T00:00:00Z';
  const place = { area: 'suffolk', asAt: '2019-09-02' };
  const contents = [
    { what: 'question', question: 'who-sits-on', params: { board: 'a' }, ...place },
    { what: 'scene', query: '', names: [{ id: 'a', name: 'A', kind: 'Role' }], positions: { a: { x: 1, y: 2 } }, ...place },
    { what: 'story', steps: [{ saved: 'item0', caption: 'First', show: ['a'] }] },
  ];
  const items = contents.map((content, index) => ({
    ...{ id: `item${index}`, title: 'One', tags: ['a'], content, author: 'Ada', createdAt: at, changedBy: 'Ada', changedAt: at },
  }));
  const savedText = JSON.stringify({ format: 'sightline-saved', version: 1, items });

  test('saved items', () => {
    expect(parseSavedFile(bytesOf(savedText)).items).toHaveLength(3);
    const any = fc.oneof(mutatedText(savedText).map(bytesOf), mutatedBytes(bytesOf(savedText)), fc.json().map(bytesOf), fc.uint8Array());
    fc.assert(
      fc.property(any, (bytes) => {
        try {
          expect(parseSavedFile(bytes).format).toBe('sightline-saved');
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
          expect(error).toMatchObject({ status: 422, extras: { parameter: 'file' }, message: expect.stringMatching(/file .+\S/) });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a backup', async () => {
    const path = temporaryFile('all.gz');
    const start = { format: 'sightline-backup' as const, version: 1, schema: 1, program: 'test', at };
    const node = { node: 'n1', labels: ['Entity'], properties: { words: ['a', 'b'], whole: { int: '1' }, half: { float: '0.5' } } };
    const parts: Part[] = [
      node,
      { ...node, node: 'n2' },
      { relationship: 'R', from: 'n1', to: 'n2', properties: {} },
      { audit: 'a', line: 'x' },
    ];
    await writeBackup(
      path,
      start,
      (async function* () {
        yield* parts;
      })(),
    );
    expect((await checkBackup(path)).end).toMatchObject({ nodes: 2, relationships: 1, audit: 1 });
    const lines = [start, ...parts, { end: { nodes: 2, relationships: 1, audit: 1, sha256: 'x' } }].map((line) => JSON.stringify(line));
    const whole = gzipSync(lines.join('\n'));
    const any = fc.oneof(
      mutatedText(lines.join('\n')).map((text) => gzipSync(text)),
      mutatedBytes(whole),
      anyText.map((text) => gzipSync(text)),
      fc.uint8Array(),
    );
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        writeFileSync(path, bytes);
        const error = await checkBackup(path).catch((caught: Error) => caught);
        expect(error).toBeInstanceOf(Error);
        expect((error as Error).message.startsWith(path)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a Word file and a PDF', { timeout: 60_000 }, async () => {
    const [word, pdf] = [new Uint8Array(await wordFile(ownLines)), new Uint8Array(await pdfFile([ownLines], { compress: false }))];
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutatedBytes(word), mutatedBytes(pdf)), async (bytes) => {
        const read = await linesOf({ name: 'own.file', bytes }).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableFile);
        else expect((read as { lines: unknown[] }).lines.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('bombs are refused, and the memory stays within bounds', () => {
  test.each([
    ['lists without end', '['.repeat(100_000)],
    ['lists in lists, on one line', `${'- '.repeat(50_000)}a`],
    ['maps in maps', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'aliases of aliases',
      ['a: &a [x]', ...'bcdefghij'.split('').map((letter, at) => `${letter}: &${letter} [${`*${'abcdefghi'[at]}, `.repeat(9)}x]`)].join(
        '\n',
      ),
    ],
    ['a key of a megabyte', `${'k'.repeat(1_000_000)}: 1`],
    ['a document too many', '--- a\n'.repeat(10_000)],
  ])('YAML: %s', async (_, text) => {
    const growth = await growthDuring(async () => {
      const { parsed, problems } = parseDatasetFile({ text, file: 'a.yaml' });
      expect(parsed).toBeUndefined();
      expect(problems[0]).toMatchObject({ file: 'a.yaml', line: expect.any(Number), message: expect.stringMatching(/\S/) });
    });
    expect(growth).toBeLessThan(300);
  });

  test('a dataset file of three gigabytes is not read', async () => {
    const path = temporaryFile('a.yaml');
    writeFileSync(path, 'document:\n');
    truncateSync(path, 3e9);
    const growth = await growthDuring(async () => {
      const { problems } = await checkDataset({ paths: [path], root: tmpdir() });
      expect(problems).toMatchObject([{ line: 1, message: 'is larger than 5 MB; split it by document' }]);
    });
    expect(growth).toBeLessThan(50);
  });

  test('saved items: lists in lists', async () => {
    const deep = `{"format": "sightline-saved", "version": 1, "items": ${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    const growth = await growthDuring(async () => expect(() => parseSavedFile(bytesOf(deep))).toThrow(/items\.0/));
    expect(growth).toBeLessThan(400);
  });

  test.each([
    ['one line of two gigabytes', gzippedLine(2000), /holds a line that no backup has/],
    ['lists in lists', gzipSync(`${'['.repeat(1e6)}\n`), /line 1: it is not a backup/],
  ])('a backup: %s', async (_, bytes, says) => {
    const path = temporaryFile('all.gz');
    writeFileSync(path, bytes);
    const growth = await growthDuring(() => expect(checkBackup(path)).rejects.toThrow(says));
    expect(growth).toBeLessThan(400);
  });

  test.each([
    ['a PDF that unpacks to four gigabytes', async () => pdfBomb(4000), refusals.memory],
    [
      'a Word file whose text unpacks to 58 MB of paragraphs',
      () => wordFile(['</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>'.repeat(1_400_000)]),
      refusals.memory,
    ],
    ['a Word file with a picture of 80 MB', () => wordFile(ownLines, { 'word/media/a.bin': Buffer.alloc(80e6) }), refusals.bomb],
  ])('%s', { timeout: 60_000 }, async (_, make, says) => {
    const bytes = new Uint8Array(await make());
    const growth = await growthDuring(() =>
      expect(readFile({ name: 'own.file', bytes, clauses: [] })).rejects.toMatchObject({ status: 422, message: says }),
    );
    // It is read in a process of its own, which is ended where it takes more than it may.
    expect(growth).toBeLessThan(150);
  });
});
