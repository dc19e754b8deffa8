import { join } from 'node:path';
import { beforeEach, expect, inject, test } from 'vitest';
import { operations } from '../../contract/operations.ts';
import { type SavedDraft, savedDraft } from '../../contract/saved.ts';
import { find } from '../../server/findings/find.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { expand, overview, search } from '../../server/graph/scene.ts';
import { areas, kindTallies, relationshipTypeTallies } from '../../server/graph/tallies.ts';
import { importDataset } from '../../server/import/import.ts';
import { ProblemError } from '../../server/problem.ts';
import { projectRoot } from '../../server/project-root.ts';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import {
  bringBackItem,
  changeItem,
  createItem,
  duplicateItem,
  listItems,
  listVersions,
  readItem,
  removeItem,
  restoreVersion,
} from '../../server/saved/items.ts';
import { refuseFull } from '../../server/saved/room.ts';
import { runItem } from '../../server/saved/run.ts';
import { exportItems, importItems } from '../../server/saved/saved-file.ts';
import { pagesOfStory, subjectOfItem } from '../../server/saved/subject.ts';
import { run } from '../support/command-line.ts';
import { datasetDatabase } from '../support/database.ts';
import { CHAIR, CHIEF, question, scene } from '../support/saved-drafts.ts';

const database = datasetDatabase();
const questions = loadQuestions();
const saving = { database, questions };
const by = (name: string) => ({ name, id: null });
const save = (draft: SavedDraft, author = 'Ada') => createItem(saving, draft, by(author));

beforeEach(() => database.driver.executeQuery('MATCH (n:SavedItem|SavedVersion) DELETE n'));

test('who saved something is kept by their id too, which nobody is told; a file’s word on it is a name only', async () => {
  const kept = async () => {
    const { records } = await database.driver.executeQuery(
      'MATCH (item:SavedItem|SavedVersion) RETURN item.authorId AS author, item.changedById AS changed ORDER BY item.version',
    );
    return records.map((record) => [record.get('author'), record.get('changed')]);
  };
  const item = await createItem(saving, question(), { name: 'Ada', id: 'sub-of-ada' });
  const changed = await changeItem(saving, {
    id: item.id,
    version: 1,
    changes: { title: 'New' },
    author: { name: 'Ben', id: 'sub-of-ben' },
  });
  expect(await kept()).toEqual([
    ['sub-of-ada', 'sub-of-ada'],
    ['sub-of-ada', 'sub-of-ben'],
  ]);
  const { bytes } = await exportItems(saving, {});
  const told = [changed, await listItems(saving), await listVersions(saving, item.id), new TextDecoder().decode(bytes)];
  expect(JSON.stringify(told)).not.toContain('sub-of-');
  await database.driver.executeQuery('MATCH (n:SavedItem|SavedVersion) DELETE n');
  await importItems(saving, bytes);
  expect(await kept()).toEqual([[null, null]]);
});

test('no more is kept than there is room for; what was deleted makes way first, and old versions do', async () => {
  const most = { items: 2, characters: 1e6 };
  const room = (limit = most) => database.write((transaction) => refuseFull(transaction, limit));
  const [first] = [await save(question()), await save(question())];
  await expect(room()).resolves.toBeUndefined();
  await removeItem(saving, first.id);
  await save(question());
  await expect(room()).resolves.toBeUndefined();
  expect(await listItems(saving)).toHaveLength(2);
  await save(question());
  await expect(room()).rejects.toMatchObject({ status: 422, kind: 'saved-full' });
  await expect(room({ items: 10, characters: 1000 })).rejects.toMatchObject({ kind: 'saved-full' });

  const names = Array.from({ length: 400 }, (_, at) => ({ id: `suffolk/role/${at}`, name: 'n'.repeat(1900), kind: 'Role' }));
  const { id } = await save(savedDraft.parse({ title: 'Large', content: { what: 'scene', query: '', names } }));
  for (let version = 1; version <= 5; version++)
    await changeItem(saving, { id, version, changes: { title: `Title ${version}` }, author: by('Ada') });
  const versions = await listVersions(saving, id);
  expect(versions.map(({ version }) => version)).toEqual([6, 5, 4]);
  for (let copies = 0; copies < 13; copies++) await duplicateItem(saving, { id, author: by('Ada') });
  await expect(exportItems(saving, {})).rejects.toMatchObject({ status: 422, message: expect.stringMatching(/by folder/) });
});

/** Everything that is counted, asked, found or searched for. */
async function everything() {
  const tallies = await database.read(async (transaction) => [
    await areas(transaction),
    await kindTallies(transaction, {}),
    await relationshipTypeTallies(transaction, {}),
    await overview(transaction, { limit: 5000 }),
    await search(transaction, { text: 'Routes to the Chief Executive annual review', limit: 100 }),
    await expand(transaction, { id: CHIEF, direction: 'both', skip: 0, limit: 1000 }),
  ]);
  const answers = [];
  for (const each of questions.values()) {
    const { params, area } = each.examples[0] ?? { params: {} };
    answers.push(await ask(database, each, { params, area }));
  }
  return { tallies, answers, findings: await find(database, [...loadFindingRules().values()], {}) };
}

test('what is saved is in no answer, count, expansion, search or finding', async () => {
  const before = await everything();
  const { id, version } = await save(question());
  await save(scene());
  await changeItem(saving, { id, version, changes: { title: 'Chief Executive' }, author: by('Ben') });
  expect(await everything()).toEqual(before);
});

test('a change raises the version and keeps what was; a version can be restored', async () => {
  const { id } = await save(question());
  await changeItem(saving, { id, version: 1, changes: { title: 'Another title', tags: [] }, author: by('Ben') });
  const unchanged = await changeItem(saving, { id, version: 2, changes: { title: 'Another title' }, author: by('Cy') });
  expect(unchanged).toMatchObject({ version: 2, author: 'Ada', changedBy: 'Ben', description: 'For the annual review' });
  const restored = await restoreVersion(saving, { id, old: 1, version: 2, author: by('Ada') });
  expect(restored).toMatchObject({ version: 3, title: 'Routes to the Chief Executive', tags: ['review', 'routes'] });
  const versions = await listVersions(saving, id);
  expect(versions.map(({ version, changed, changedBy }) => ({ version, changed, changedBy }))).toEqual([
    { version: 3, changed: ['title', 'tags'], changedBy: 'Ada' },
    { version: 2, changed: ['title', 'tags'], changedBy: 'Ben' },
    { version: 1, changed: [], changedBy: 'Ada' },
  ]);
});

test('of two who edit at once the second is told what changed, and nothing is lost', async () => {
  const { id } = await save(question());
  const both = await Promise.allSettled([
    changeItem(saving, { id, version: 1, changes: { title: 'Ada’s title' }, author: by('Ada') }),
    changeItem(saving, { id, version: 1, changes: { title: 'Ben’s title' }, author: by('Ben') }),
  ]);
  const [won] = both.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const [lost] = both.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(lost).toBeInstanceOf(ProblemError);
  expect(lost).toMatchObject({ status: 409, extras: { saved: { version: 2, title: won?.title } } });
  expect(lost.message).toBe(
    `${won?.changedBy} changed “${won?.title}” meanwhile (version 2): the title, now “${won?.title}”. Your change was not saved yet; choose what is to stand.`,
  );
  expect(await listVersions(saving, id)).toHaveLength(2);
});

test('what is deleted is gone from its address, and can be brought back as it was', async () => {
  const item = await save(question());
  const copy = await duplicateItem(saving, { id: item.id, author: by('Ben') });
  expect(copy).toMatchObject({ title: 'Routes to the Chief Executive (copy)', author: 'Ben', version: 1, content: item.content });
  await removeItem(saving, item.id);
  await expect(readItem(saving, item.id)).rejects.toThrow(/was deleted/);
  expect((await listItems(saving)).filter(({ removedAt }) => removedAt === null).map(({ id }) => id)).toEqual([copy.id]);
  await bringBackItem(saving, item.id);
  expect(await readItem(saving, item.id)).toEqual(item);
});

test('saved items survive a re-import of the dataset; what has gone since is named, and the scene is drawn without it', async () => {
  const asked = await save(question());
  const drawn = await save(scene());
  await importDataset({ driver: database.driver, paths: [join(projectRoot, 'data')], root: projectRoot });
  expect(await readItem(saving, asked.id)).toEqual(asked);
  const same = { gone: [], noLonger: [], added: [], linesGone: [], linesAdded: [], problem: null, stepsGone: [] };
  expect(await runItem(saving, asked)).toEqual(same);
  expect(await runItem(saving, drawn)).toEqual(same);

  await database.driver.executeQuery("MATCH (n:Entity {id: $id}) SET n.id = 'away', n:Away", { id: CHAIR });
  try {
    const changes = await runItem(saving, drawn);
    expect(changes.gone).toEqual([{ id: CHAIR, name: 'Chair of the LSCB', kind: 'Role' }]);
    expect(changes.linesGone.some((line) => line.includes('holds to account'))).toBe(true);
    const subject = await subjectOfItem(saving, drawn);
    expect(subject.graph.nodes.map(({ id }) => id)).toEqual([CHIEF]);
    expect(subject.notes).toEqual(['No longer in the graph: Chair of the LSCB.']);
    const rerun = await runItem(saving, asked);
    expect(rerun.added.map(({ id }) => id)).toEqual(rerun.gone.length > 0 ? ['away'] : []);
  } finally {
    await database.driver.executeQuery('MATCH (n:Away) SET n.id = $id REMOVE n:Away', { id: CHAIR });
  }
});

test('a file of saved items comes back as it was; what differs comes as a copy, and stories follow it', async () => {
  const first = await save(question());
  const steps = [{ saved: first.id, caption: 'Who can?', show: [CHIEF] }, { saved: 'nothere0' }];
  const story = await save(savedDraft.parse({ title: 'The story', folder: 'Suffolk', content: { what: 'story', steps } }));
  const { bytes } = await exportItems(saving, { folder: 'Suffolk' });
  expect(await importItems(saving, bytes)).toEqual({ added: [], copied: [], unchanged: 2 });

  await changeItem(saving, { id: first.id, version: 1, changes: { title: 'Other' }, author: by('Ben') });
  await changeItem(saving, { id: story.id, version: 1, changes: { title: 'Other story' }, author: by('Ben') });
  const { copied } = await importItems(saving, bytes);
  const [copy, copiedStory] = ['Routes to the Chief Executive (from file)', 'The story (from file)'].map((title) =>
    copied.find((item) => item.title === title),
  );
  expect(copy?.author).toBe('Ada');
  const { content } = await readItem(saving, copiedStory?.id ?? '');
  expect(content.what === 'story' && content.steps[0]?.saved).toBe(copy?.id);

  await database.driver.executeQuery('MATCH (n:SavedItem|SavedVersion) DELETE n');
  expect((await importItems(saving, bytes)).added.map(({ id }) => id).toSorted()).toEqual([first.id, story.id].toSorted());
  expect((await readItem(saving, first.id)).content).toEqual(first.content);
  const broken = new TextEncoder().encode('{"format": "sightline-saved", "version": 1, "items": [{"id": "../x"}]}');
  await expect(importItems(saving, broken)).rejects.toThrow(/items\.0\./);
});

test('a story is drawn page by page, each with its caption and what it is about', async () => {
  const first = await save(question());
  const gone = await save(scene());
  const steps = [{ saved: first.id, caption: 'Five chairs can', show: [CHIEF] }, { saved: gone.id }];
  const story = await save(savedDraft.parse({ title: 'The story', content: { what: 'story', steps } }));
  await removeItem(saving, gone.id);
  const pages = await pagesOfStory(saving, story);
  expect(pages.map(({ title, statement, shown }) => ({ title, statement, shown }))).toEqual([
    { title: 'The story · 1 of 2', statement: 'Five chairs can', shown: [CHIEF] },
    { title: 'The story · 2 of 2', statement: 'A step that can’t be shown', shown: undefined },
  ]);
  expect((await runItem(saving, story)).stepsGone).toEqual([1]);
});

test('the command line draws a saved item and lists what there is', async () => {
  const { id } = await save(question());
  const { uri, username, password } = inject('neo4j');
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const [asked, saved, listing] = await Promise.all([
    run(['diagram', 'who-can-escalate-to', '--role', CHIEF, '--area', 'suffolk', '--theme', 'print'], environment),
    run(['diagram', id, '--theme', 'print'], environment),
    run(['saved', 'list'], environment),
  ]);
  expect(saved.status, saved.errors).toBe(0);
  expect(saved.output).toBe(asked.output);
  expect(listing.output).toContain(id);
  expect((await run(['diagram', 'nothere0'], environment)).status).toBe(1);
});

test('every reply fits the contract', async () => {
  const item = await save(scene());
  expect(operations.readSaved.reply.parse(item)).toEqual(item);
  expect(operations.runSaved.reply.safeParse(await runItem(saving, item)).success).toBe(true);
});
