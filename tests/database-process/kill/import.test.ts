import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { datasetFile, folderWith } from '../../support/dataset-file.ts';
import { open } from '../support.ts';
import { anyMoment, graphOf, homeWithJars, noneLeft, PATIENCE, ROUNDS, sightline, sizeOf } from './support.ts';

const DOCUMENTS = 120;

/** Two datasets that differ in everything there is to differ in: some documents only here, some only there, some changed. */
const state = (which: 'old' | 'new'): Record<string, string> => {
  const first = which === 'old' ? 0 : DOCUMENTS / 3;
  const numbers = Array.from({ length: DOCUMENTS }, (_, index) => first + index);
  return Object.fromEntries(
    numbers.map((number) => {
      const replace: [string, string][] = which === 'old' ? [] : [['Leads the board.', 'Leads the board and answers for it.']];
      return [`${number}.yaml`, datasetFile({ document: `document-${number}`, area: `area-${number}`, replace })];
    }),
  );
};
const states = { old: state('old'), new: state('new') };
type Which = keyof typeof states;
const other = (which: Which): Which => (which === 'old' ? 'new' : 'old');

test('an import killed at any moment leaves the old graph or the new one, and the next one completes it', {
  timeout: (ROUNDS + 2) * PATIENCE,
}, async () => {
  const home = await homeWithJars();
  const folder = await folderWith(states.old);
  const database = await open(home);
  const importAll = async () => {
    const began = Date.now();
    const run = sightline(home, 'import', folder);
    expect(await run.ended, run.said()).toEqual({ status: 0, signal: null });
    return { said: run.said(), took: Date.now() - began };
  };
  const have = async (which: Which) => {
    for (const name of Object.keys(states[other(which)])) await rm(join(folder, name), { force: true });
    for (const [name, text] of Object.entries(states[which])) await writeFile(join(folder, name), text);
  };

  await importAll();
  const graphs = { old: await graphOf(home), new: '' };
  await have('new');
  const { took } = await importAll();
  graphs.new = await graphOf(home);
  expect(sizeOf(graphs.new)).toEqual(sizeOf(graphs.old));
  expect(graphs.new).not.toBe(graphs.old);

  const outcomes: string[] = [];
  let from: Which = 'new';
  for (let round = 0; round < ROUNDS; round++) {
    const to = other(from);
    await have(to);
    const killed = sightline(home, 'import', folder);
    await sleep(anyMoment(took, 0.2 * took));
    killed.child.kill('SIGKILL');
    await killed.ended;

    const left = await graphOf(home);
    expect([graphs[from], graphs[to]], `neither the old graph nor the new one: ${JSON.stringify(sizeOf(left))}`).toContain(left);
    const { said } = await importAll();
    if (left === graphs[to]) expect(said).toContain(`Imported ${DOCUMENTS} documents: nothing changed.`);
    else
      expect(said).toMatch(new RegExp(`Imported ${DOCUMENTS} documents: added [1-9]\\d* nodes and [1-9]\\d* relationships, changed [1-9]`));
    expect(await graphOf(home)).toBe(graphs[to]);
    outcomes.push(left === graphs[to] ? 'new' : 'old');
    from = to;
  }
  console.log(`left behind: ${outcomes.join(', ')}`);
  await database.release();
  await noneLeft(home);
});
