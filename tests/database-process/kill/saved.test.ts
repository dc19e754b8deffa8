import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { open, temporaryHome } from '../support.ts';
import { anyMoment, homeWithJars, noneLeft, PATIENCE, ROUNDS, sightline } from './support.ts';

const ITEMS = 400;

/** A file of so many scenes; each round has titles of its own, so that all of them are saved anew. */
const fileOf = (round: number): string => {
  const at = '2026-01-01T00:00:00Z';
  const names = Array.from({ length: 40 }, (_, index) => ({ id: `x/role/${index}`, name: `Role ${index}`, kind: 'Role' }));
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    ...{ id: `round${round}item${index}`, title: `Scene ${index}`, author: 'Ada', createdAt: at, changedBy: 'Ada', changedAt: at },
    content: { what: 'scene', query: '?base=nothing', names },
  }));
  return JSON.stringify({ format: 'sightline-saved', version: 1, items });
};

test('saving that is killed at any moment leaves all or nothing, and what was saved survives a restart', {
  timeout: (ROUNDS + 2) * PATIENCE,
}, async () => {
  const home = await homeWithJars();
  const file = join(temporaryHome(), 'saved.json');
  const database = await open(home);
  const saved = async () => {
    const run = sightline(home, 'saved', 'list', '--json');
    expect(await run.ended, run.said()).toEqual({ status: 0, signal: null });
    return (JSON.parse(run.said().slice(run.said().indexOf('{'))) as { items: { id: string }[] }).items.map(({ id }) => id).toSorted();
  };
  const save = async (round: number) => {
    await writeFile(file, fileOf(round));
    return sightline(home, 'saved', 'import', file);
  };

  const began = Date.now();
  const first = await save(0);
  expect(await first.ended, first.said()).toEqual({ status: 0, signal: null });
  const took = Date.now() - began;
  expect(await saved()).toHaveLength(ITEMS);

  const outcomes: string[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const before = await saved();
    const killed = await save(round);
    await sleep(anyMoment(took, 0.3 * took));
    killed.child.kill('SIGKILL');
    await killed.ended;
    // What a killed client had sent may still be under way: an import of nothing new waits for it.
    const after = await saved();
    expect([before.length, before.length + ITEMS]).toContain(after.length);
    outcomes.push(after.length > before.length ? 'all' : 'nothing');
  }
  console.log(`left behind: ${outcomes.join(', ')}`);

  const kept = await saved();
  await database.release();
  await noneLeft(home);
  const again = await open(home);
  expect(await saved()).toEqual(kept);
  await again.release();
  await noneLeft(home);
});
