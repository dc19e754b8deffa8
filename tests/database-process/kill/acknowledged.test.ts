import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseFolders } from '../../../server/database/folders.ts';
import { readInstance } from '../../../server/database/instance.ts';
import { isRunning } from '../../../server/database/processes.ts';
import { until } from '../support.ts';
import { anyMoment, askDatabase, graphOf, homeWithJars, PATIENCE, type Running, sightline, stop, ROUNDS as WISHED } from './support.ts';
import { FINDING, ITEMS_IN_FILE, PARTS, type Promised, writing } from './writing.ts';

/** Each takes a start or two of its own. */
const ROUNDS = process.env.SIGHTLINE_KILL_ROUNDS ? WISHED : 1;
/** Writes are under way for so long at most before something is killed. */
const LONGEST = 2500;

test('the app killed while people write: whatever was acknowledged is there, and nothing is half there', {
  timeout: (ROUNDS + 2) * PATIENCE,
}, async () => {
  const writes = await inRounds(async ({ home, app, end }) => {
    app.child.kill('SIGKILL');
    await app.ended;
    await end();
    return sightline(home, 'serve');
  });
  console.log(`the app killed ${ROUNDS} times, ${writes} acknowledged writes, none lost, none half`);
});

test('the database killed while people write: whatever was acknowledged is there, and nothing is half there', {
  timeout: (ROUNDS + 2) * 3 * PATIENCE,
}, async () => {
  const writes = await inRounds(async ({ home, app, round, end }) => {
    const { pid = 0 } = readInstance(databaseFolders(home)) ?? {};
    process.kill(pid, 'SIGKILL');
    await until(() => !isRunning(pid), 5_000);
    // The first time the app mends it, under people who go on; a second time within minutes it leaves it, and is started anew.
    if (round % 2 === 1) await ready(app);
    await end();
    if (round % 2 === 1) return app;
    await stop(home, app);
    return sightline(home, 'serve');
  });
  console.log(`the database killed ${ROUNDS} times, ${writes} acknowledged writes, none lost, none half`);
});

type Round = {
  home: string;
  app: Running;
  round: number;
  /** Ends the writing. */
  end: () => Promise<void>;
};

/**
 * People write, something is killed, and all that was promised is looked for, again and again.
 * @param kill kills something at once, and returns the app that runs afterwards
 * @returns how many writes were acknowledged in all
 */
async function inRounds(kill: (round: Round) => Promise<Running>): Promise<number> {
  const home = await homeWithJars();
  let app = sightline(home, 'serve');
  await app.ready;
  const whole = await graphOf(home);
  let writes = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const { promised, end } = await writing(await app.ready, round);
    await until(() => promised.writes > 0, PATIENCE);
    await sleep(anyMoment(LONGEST));
    app = await kill({ home, app, round, end });
    await app.ready;
    await holds(home, promised, whole);
    writes += promised.writes;
    console.log(`${round} rounds, ${writes} acknowledged writes`);
  }
  await stop(home, app);
  return writes;
}

/** Waits until the app has noticed that its database went, and has it back. */
async function ready(app: Running): Promise<void> {
  await until(() => app.said().includes('answers again'), 2 * PATIENCE).catch((error: Error) => {
    throw new Error(`${error.message}; it said:\n${app.said()}`);
  });
}

/** Everything promised is there; whatever else was begun is there as a whole or not at all. Then all of it is taken away. */
async function holds(home: string, promised: Promised, whole: string): Promise<void> {
  expect(await graphOf(home)).toBe(whole);
  await askDatabase(home, async (rows) => {
    const items = (await rows('MATCH (i:SavedItem) RETURN properties(i) AS item')).map(({ item }) => item as Record<string, unknown>);
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const [id, title] of promised.saved) expect(byId.get(id)?.title, `saved ${title}`).toBe(title);
    for (const { title, content, found } of items) {
      expect(JSON.parse(String(content)).names, `${title} is whole`).toHaveLength(10);
      expect(JSON.parse(String(found)).names, `${title} is whole`).toHaveLength(10);
    }

    // A commit whose reply was lost is not made a second time.
    const titles = items.map(({ title }) => String(title)).filter((title) => title.includes(' saved '));
    expect(new Set(titles).size).toBe(titles.length);

    const marks = new Map<string, number>();
    for (const { title } of items) if (/turn/.test(String(title))) marks.set(String(title), (marks.get(String(title)) ?? 0) + 1);
    for (const mark of promised.files) expect(marks.get(mark), `the file ${mark}`).toBe(ITEMS_IN_FILE);
    expect([...marks.values()].filter((count) => count !== ITEMS_IN_FILE)).toEqual([]);

    const { id, version } = promised.changed;
    const now = Number(byId.get(id)?.version);
    expect(now).toBeGreaterThanOrEqual(version);
    if (now > 1) expect(byId.get(id)?.description).toBe(`Version ${now}`);
    // Of this item only: what was under way when a round was cleared away may still have come in.
    const history = await rows(
      `MATCH (v:SavedVersion {item: '${id}'}) RETURN v.item AS item, v.version AS version ORDER BY v.version DESC`,
    );
    const kept = Array.from({ length: Math.min(now - 1, 50) }, (_, index) => ({ item: id, version: now - 1 - index }));
    expect(history).toEqual(kept);

    const accepted = await rows(`MATCH (a:AcceptedFinding {id: '${FINDING}'}) RETURN a.reason AS reason, a.evidence AS evidence`);
    if (promised.accepted > 0) expect(Number(accepted[0]?.reason)).toBeGreaterThanOrEqual(promised.accepted);
    for (const { evidence } of accepted) expect(evidence).toMatch(/\S/);

    const wording = await rows('MATCH (c:ClauseWording) RETURN c.text AS text');
    if (promised.wording > 0 || wording.length > 0) expect(wording).toHaveLength(PARTS);
    const read = new Set(wording.map(({ text }) => Number(/\d+/.exec(String(text))?.[0])));
    expect(read.size).toBeLessThanOrEqual(1);
    for (const mark of read) expect(mark).toBeGreaterThanOrEqual(promised.wording);

    await rows('MATCH (n:SavedItem|SavedVersion|AcceptedFinding|DocumentWording|ClauseWording) DETACH DELETE n');
  });
}
