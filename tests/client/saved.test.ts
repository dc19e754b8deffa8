import { describe, expect, test } from 'vitest';
import { questionContent, questionOpened, sceneContent, sceneLink, sceneOpened } from '../../client/saved/content.ts';
import { tagsIn } from '../../client/saved/saved-words.ts';
import { disputed, proposed, settled } from '../../client/saved/three-way.ts';
import { passing, readSavedFilter, tallied } from '../../client/views/saved/saved-filter.ts';
import { moved } from '../../client/views/saved/story/steps.ts';
import type { SavedDraft, SavedSummary } from '../../contract/saved.ts';
import { node, relationship } from './graph.ts';

const draft = (change: Partial<SavedDraft> = {}): SavedDraft => ({
  ...{ title: 'Title', description: '', tags: ['a'], folder: 'F' },
  content: { what: 'story', steps: [{ saved: 'one', caption: '', show: [] }] },
  ...change,
});

describe('two people who changed the same thing', () => {
  const seen = draft();
  const mine = draft({ title: 'Mine', tags: ['a', 'mine'] });
  const theirs = draft({ title: 'Theirs', folder: 'G' });

  test('settle what they both have, and what only one changed is that one’s', () => {
    expect(disputed(mine, theirs)).toEqual(['title', 'tags', 'folder']);
    const choice = proposed({ seen, mine });
    expect(settled({ mine, theirs, choice })).toEqual(draft({ title: 'Mine', tags: ['a', 'mine'], folder: 'G' }));
  });

  test('and whoever chooses may take the other’s word', () => {
    const choice = { ...proposed({ seen, mine }), title: 'theirs' as const };
    expect(settled({ mine, theirs, choice }).title).toBe('Theirs');
  });
});

describe('a saved question', () => {
  test('leads back to its answer: slots, lists, area, date and view', () => {
    const query = new URLSearchParams('subject=x/y&area=suffolk&sort=who&selected=node:a');
    const params = { subject: 'x/y', types: ['REPORTS_TO', 'APPOINTS'], month: 9 };
    const content = questionContent({ question: 'trace', params, place: { area: 'suffolk', asAt: '2019-09-02' }, query });
    if (content.what !== 'question') throw new Error('It is a question.');
    expect(content.view).toBe('sort=who');
    expect(questionOpened(content, 'abc')).toBe(
      '/ask/trace?subject=x/y&types=REPORTS_TO,APPOINTS&month=9&area=suffolk&asAt=2019-09-02&sort=who&saved=abc',
    );
    expect(questionOpened({ ...content, params: {}, area: null, asAt: null, view: '' }, 'abc')).toBe('/ask/trace?saved=abc');
  });
});

describe('a saved scene', () => {
  const graph = { nodes: [node('a', 'Board', 'A'), node('b', 'Role', 'B')], relationships: [relationship('b', 'MEMBER_OF', 'a')] };
  const saved = (query: string) => {
    const positions = new Map([['a', { x: 1.4, y: 2 }]]);
    const content = sceneContent({ graph, query: new URLSearchParams(query), place: { area: 'kent' }, positions, keepsPositions: true });
    if (content.what !== 'scene') throw new Error('It is a scene.');
    return content;
  };

  test('holds what is on screen and where, not what is selected', () => {
    expect(saved('base=around:a&area=kent&selected=node:a&saved=old')).toEqual({
      ...{ what: 'scene', area: 'kent', asAt: null, query: '?base=around:a&area=kent', relationships: ['b--MEMBER_OF--a'] },
      names: [
        { id: 'a', name: 'A', kind: 'Board' },
        { id: 'b', name: 'B', kind: 'Role' },
      ],
      ...{ positions: { a: { x: 1, y: 2 } }, keepsPositions: true },
    });
  });

  test('opens as it was; without what has gone; and from its names where its beginning has gone', () => {
    const content = saved('base=around:a&area=kent&add=b,c&expand=b~MEMBER_OF~out&group=kind');
    expect(sceneOpened(content, []).toString()).toBe(new URLSearchParams(content.query).toString());
    const without = sceneOpened(content, ['b']);
    expect([without.get('base'), without.get('add'), without.get('expand')]).toEqual(['around:a', 'c', null]);
    const started = sceneOpened(content, ['a']);
    expect([started.get('base'), started.get('add'), started.get('area'), started.get('group')]).toEqual(['nothing', 'b', 'kent', 'kind']);
    expect(sceneLink(content, 'abc', [])).toMatch(/^\/explore\?base=around:a.*&places=.+&saved=abc$/);
  });
});

test('the list: by folder, tag, kind and words; what was deleted stands apart', () => {
  const item = (title: string, change: Partial<SavedSummary> = {}): SavedSummary => ({
    ...{
      id: title,
      what: 'question',
      title,
      description: '',
      tags: [],
      folder: '',
      author: 'Zoë',
      createdAt: '',
      changedBy: '',
      changedAt: '',
    },
    ...{ version: 1, removedAt: null, area: null, asAt: null },
    ...change,
  });
  const items = [
    item('Escalation', { folder: 'Kent', tags: ['review'] }),
    item('Reports', { what: 'scene', description: 'Annual reports' }),
    item('Old', { removedAt: '2026-01-01T00:00:00Z' }),
  ];
  const shown = (query: string) => passing(items, readSavedFilter(new URLSearchParams(query))).map(({ title }) => title);
  expect(shown('')).toEqual(['Escalation', 'Reports']);
  expect(shown('folder=Kent')).toEqual(['Escalation']);
  expect(shown('folder=-')).toEqual(['Reports']);
  expect(shown('tag=review&what=scene')).toEqual([]);
  expect(shown('find=ANNUAL+zoe')).toEqual(['Reports']);
  expect(shown('deleted=true')).toEqual(['Old']);
  expect(tallied(['b', '', 'a', 'b'])).toEqual([
    ['a', 1],
    ['b', 2],
    ['', 1],
  ]);
});

test('tags are read as they are typed, and steps change places', () => {
  expect(tagsIn(' review,, escalation ,review')).toEqual(['review', 'escalation']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
