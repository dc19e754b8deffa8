import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../server/wording/lines.ts';
import { withoutMargins } from '../../../server/wording/pdf-lines.ts';
import { readFile } from '../../../server/wording/read-file.ts';
import { checkArchive } from '../../../server/wording/unpacked.ts';
import { refusals } from '../../../server/wording/unreadable.ts';
import { ownLines, pdfFile, wordFile } from '../../support/own-files.ts';

const textIn = async (name: string, bytes: Uint8Array) =>
  (await linesOf({ name, bytes: new Uint8Array(bytes) })).lines.map(({ text }) => text.trim()).filter(Boolean);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the same lines are read', () => {
  test('from text, whatever its alphabet', async () => {
    expect(await textIn('own.txt', bytesOf(ownLines.join('\r\n')))).toEqual(ownLines);
    expect(await textIn('own.txt', Buffer.from(`\ufeff${ownLines.join('\n')}`, 'utf16le'))).toEqual(ownLines);
    expect(await textIn('own.txt', Buffer.from('1 Caf\xe9', 'latin1'))).toEqual(['1 Café']);
  });

  test('from Markdown, without its signs', async () => {
    const lines = ['# 1 The **board**', '- 1.1 A *chair* is chosen', '1\\.2 Two by_the_by'];
    expect(await textIn('own.md', bytesOf(lines.join('\n')))).toEqual(['1 The board', '1.1 A chair is chosen', '1.2 Two by_the_by']);
  });

  test('from Word and from PDF', async () => {
    expect(await textIn('own.docx', await wordFile(ownLines))).toEqual(ownLines);
    expect(await textIn('own.pdf', await pdfFile([ownLines.slice(0, 3), ownLines.slice(3)]))).toEqual(ownLines);
  });
});

test('what stands at the head or foot of most pages is left out', () => {
  const pages = ['one', 'two', 'three'].map((text, at) => ['Example Board', text, `${text} more`, `Page ${at + 1}`]);
  expect(withoutMargins(pages)).toEqual(['one', 'one more', 'two', 'two more', 'three', 'three more']);
});

test.each([
  ['an empty file', async () => Buffer.alloc(0), refusals.empty],
  ['a file without words', async () => Buffer.from(' \n - \n'), refusals.wordless],
  ['bytes that are no text', async () => Buffer.from([49, 0, 1, 2]), refusals.binary],
  ['a picture', async () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), refusals.unknown],
  ['an old or protected Word file', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), refusals.oldWord],
  ['another archive', async () => Buffer.from('504b0304ffff', 'hex'), refusals.brokenWord],
  [
    'a Word file that declares entities',
    () => wordFile([], { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    refusals.brokenWord,
  ],
  ['a protected PDF', () => pdfFile([ownLines], { userPassword: 'secret' }), refusals.encrypted],
  ['a PDF cut short', async () => (await pdfFile([ownLines])).subarray(0, 700), refusals.brokenPdf],
  ['a PDF without text', () => pdfFile([[]]), refusals.scanned],
])('%s is refused with what to do', async (_, make, says) => {
  await expect(readFile({ name: 'own.file', bytes: new Uint8Array(await make()), clauses: [] })).rejects.toMatchObject({
    status: 422,
    message: says,
  });
});

test('one person’s files leave room for those of others', async () => {
  const file = { name: 'own.txt', bytes: bytesOf('1 Purpose'), clauses: [] };
  const gone = new AbortController();
  const annas = Array.from({ length: 3 }, () => readFile(file, { person: 'anna', signal: gone.signal }));
  await expect(readFile(file, { person: 'anna' })).rejects.toMatchObject({ status: 429 });
  const bens = readFile(file, { person: 'ben' });
  gone.abort();
  expect((await Promise.allSettled(annas)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await bens).toMatchObject({ format: 'text', parts: [{ number: '1' }] });
});

test('a picture that a Word file links to is neither fetched nor read', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const secret = pathToFileURL(import.meta.filename).href;
  const picture =
    '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
  const names = ['w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', `r="${relation}"`];
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  names.push(`a="${drawing}/main"`, `wp="${drawing}/wordprocessingDrawing"`, `pic="${drawing}/picture"`);
  const file = await wordFile([], {
    'word/document.xml': `<w:document ${names.map((name) => `xmlns:${name}`).join(' ')}><w:body><w:p><w:r><w:t>1 The board</w:t>${picture}</w:r></w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${relation}/image" Target="${secret}" TargetMode="External"/></Relationships>`,
  });
  expect(await textIn('own.docx', file)).toEqual(['1 The board']);
});

test('a file of more text than any document has is refused', async () => {
  const lines = bytesOf('1 A line of the board that is long enough\n'.repeat(150_000));
  await expect(readFile({ name: 'own.txt', bytes: lines, clauses: [] })).rejects.toMatchObject({ message: refusals.long });
});

test('an archive is unpacked no further than the limit, whatever else lies in it', async () => {
  const archive = await wordFile(ownLines);
  await expect(checkArchive(await wordFile(ownLines, { 'word/media/a.bin': Buffer.alloc(20_000) }), 10_000)).rejects.toThrow(refusals.bomb);
  await expect(checkArchive(archive, 100)).rejects.toThrow(refusals.bomb);
  await expect(checkArchive(archive, 10_000)).resolves.toBeUndefined();
});
