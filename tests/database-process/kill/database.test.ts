import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseFolders } from '../../../server/database/folders.ts';
import { readInstance } from '../../../server/database/instance.ts';
import { isRunning } from '../../../server/database/processes.ts';
import { until } from '../support.ts';
import { anyMoment, graphOf, homeWithJars, noneLeft, PATIENCE, ROUNDS, type Running, sightline, sizeOf, stop } from './support.ts';

test('the database killed at any moment: it is mended, or the next start works, and the graph is whole', {
  timeout: (ROUNDS + 2) * PATIENCE,
}, async () => {
  const home = await homeWithJars();
  const folders = databaseFolders(home);
  const first = sightline(home, 'serve');
  await first.ready;
  const whole = await graphOf(home);
  expect(sizeOf(whole).relationships).toBeGreaterThan(0);
  await stop(home, first);

  for (let round = 0; round < ROUNDS; round++) {
    const app = sightline(home, 'serve');
    // A fresh start leaves no note before it has a process.
    await until(() => readInstance(folders) !== null, PATIENCE);
    const { pid = 0 } = readInstance(folders) ?? {};
    await sleep(anyMoment(9_000));
    process.kill(pid, 'SIGKILL');
    await until(() => !isRunning(pid), 2_000);

    if (await answersAgain(app)) {
      expect(await graphOf(home)).toBe(whole);
      await stop(home, app);
    } else {
      // Killed before it ever answered: that start failed, with a message and without a stack.
      expect(await app.ended).toEqual({ status: 1, signal: null });
      expect(app.said()).toMatch(/local Neo4j/);
      expect(app.said()).not.toMatch(/^ +at /m);
      await noneLeft(home);
    }
    const next = sightline(home, 'serve');
    await next.ready;
    expect(await graphOf(home)).toBe(whole);
    await stop(home, next);
  }
});

/** Whether the page's server gets its database back; false if it has ended. */
async function answersAgain({ ready, ended }: Running): Promise<boolean> {
  const url = await ready.catch(() => undefined);
  if (url === undefined) return false;
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ params: { board: 'suffolk/board/lscb' } }),
  };
  const answered = () =>
    fetch(`${url}/api/questions/who-sits-on/answer`, asked).then(
      ({ ok }) => ok,
      () => false,
    );
  // It may not have noticed yet, so one answer may come from before; two apart can't.
  await until(async () => {
    if (over) return true;
    if (!(await answered())) return false;
    await sleep(1_500);
    return answered();
  }, PATIENCE);
  return !over;
}
