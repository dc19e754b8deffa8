import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { savedChange } from '../../../contract/saved.ts';
import { localPerson } from '../../../server/access/person.ts';
import { drawn } from '../../../server/diagrams/drawn.ts';
import { authorOf } from '../../../server/saved/author.ts';
import { difference } from '../../../server/saved/run.ts';
import { parseSavedFile } from '../../../server/saved/saved-file.ts';
import { zipParts } from '../../../server/saved/zip-parts.ts';
import { node, options, relationship, subject } from '../../support/diagram-subject.ts';

test('an author is whoever they say, within reason', () => {
  const named = (given: string | undefined) => authorOf({ headers: given === undefined ? {} : { 'x-sightline-author': given } }).name;
  expect(named(encodeURIComponent('  Zoë\n“Z” '))).toBe('Zoë “Z”');
  expect(named(undefined)).toBe('Somebody');
  expect(named('%E0%A4%A')).toBe('Somebody');
  expect(named('x'.repeat(300))).toHaveLength(100);
});

test('whoever signed in is who they are, whatever they say, and whatever their provider calls them', () => {
  const request = { headers: { 'x-sightline-author': 'Ada' }, person: { id: 'local', name: 'Rita', role: 'reader' as const } };
  expect(authorOf(request)).toEqual({ name: 'Rita', id: 'local' });
  expect(authorOf({ ...request, person: localPerson })).toEqual({ name: 'Ada', id: null });
});

test('what has changed since: gone, no longer shown, new; a row that stands once where it stood twice is one that went', () => {
  const name = (id: string) => ({ id, name: id.toUpperCase(), kind: 'Role' as const });
  const before = { names: ['a', 'b', 'c'].map(name), lines: ['x', 'x', 'y'] };
  const now = { names: ['a', 'd'].map(name), lines: ['x', 'z'] };
  expect(difference(before, now, ['b'])).toEqual({
    ...{ gone: [name('b')], noLonger: [name('c')], added: [name('d')], linesGone: ['x', 'y'], linesAdded: ['z'] },
    ...{ problem: null, stepsGone: [] },
  });
});

test('a change names only what is to change: nothing else falls back to nothing', () => {
  expect(savedChange.parse({ version: 2, title: ' New ' })).toEqual({ version: 2, title: 'New' });
});

/** As two files put together by hand may be. */
const step = { title: 'Story', content: { what: 'story', steps: [{ saved: 'nothere0' }] } };
const who = { author: 'Ada', createdAt: '2026-01-01T00:00:00Z', changedBy: 'Ada', changedAt: '2026-01-01T00:00:00Z' };
const twice = JSON.stringify({
  ...{ format: 'sightline-saved', version: 1 },
  items: [
    { id: 'abcd', ...step, ...who },
    { id: 'abcd', ...step, ...who, title: 'Another' },
  ],
});

test.each([
  ['not JSON', '{', /not JSON/],
  ['another file', '{"format": "other"}', /no file of saved items/],
  ['a later version', '{"format": "sightline-saved", "version": 2, "items": []}', /version/],
  ['a hostile id', '{"format": "sightline-saved", "version": 1, "items": [{"id": "a/../b"}]}', /items\.0/],
  ['one thing twice', twice, /items\.1\.id: stands in the file twice/],
  ['bytes that are no text', '\u{fffd}', /not JSON/],
])('a file that is %s is refused with where and why', (_, text, says) => {
  expect(() => parseSavedFile(new TextEncoder().encode(text))).toThrow(says);
});

test('a zip comes out part by part, and is whole', async () => {
  async function* entries() {
    yield { name: 'a.svg', bytes: new TextEncoder().encode('<svg/>'.repeat(1000)) };
    yield { name: 'größe.txt', bytes: new Uint8Array() };
  }
  const parts: Uint8Array[] = [];
  for await (const part of zipParts(entries())) parts.push(part);
  expect(parts.length).toBeGreaterThan(2);
  const { files } = await JSZip.loadAsync(Buffer.concat(parts));
  expect(await files['a.svg']?.async('text')).toBe('<svg/>'.repeat(1000));
  expect(Object.keys(files)).toContain('größe.txt');
});

const graph = {
  nodes: [node('Board', 'board'), node('Role', 'role'), node('Role', 'other')],
  relationships: [relationship('role', 'MEMBER_OF', 'board'), relationship('other', 'MEMBER_OF', 'board')],
};

test('what a step is not about is faded, and its lines say nothing', async () => {
  const bytes = await drawn({ subject: subject({ graph, shown: ['role', 'board'] }), format: 'svg', options: options({ legend: false }) });
  const svg = new TextDecoder().decode(bytes);
  const groups = [...svg.matchAll(/<g [^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes('opacity="0.2"'));
  expect(groups).toHaveLength(2);
});

test('a story is as many pages as it has steps; as Markdown, one report after another', async () => {
  const [first, second] = [subject({ graph, title: 'One' }), subject({ graph, title: 'Two' })];
  const pdf = await drawn({ subject: first, further: [second], format: 'pdf', options: options() });
  expect(new TextDecoder('latin1').decode(pdf).match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
  const text = new TextDecoder().decode(await drawn({ subject: first, further: [second], format: 'markdown', options: options() }));
  expect(text.match(/^# .+$/gm)).toEqual(['# One', '# Two']);
});
