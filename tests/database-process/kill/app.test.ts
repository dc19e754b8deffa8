import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { anyMoment, graphOf, homeWithJars, PATIENCE, ROUNDS, sightline, sizeOf, stop } from './support.ts';

test('the app killed at any moment: the next start works, the graph is whole, nothing is left running', {
  timeout: (ROUNDS + 2) * PATIENCE,
}, async () => {
  const home = await homeWithJars();
  const began = Date.now();
  // The first start creates the database and imports everything; it is killed as well.
  let longest = 15_000;
  let whole: string | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const killed = sightline(home, 'serve');
    await sleep(anyMoment(longest));
    killed.child.kill('SIGKILL');
    await killed.ended;

    const start = Date.now();
    const next = sightline(home, 'serve');
    const url = await next.ready;
    longest = 1.2 * Math.max(3000, Date.now() - start);
    const health = await fetch(`${url}/api/health`);
    expect(await health.json()).toMatchObject({ ready: true });
    const graph = await graphOf(home);
    expect(sizeOf(graph).relationships).toBeGreaterThan(0);
    whole ??= graph;
    expect(sizeOf(graph)).toEqual(sizeOf(whole));
    expect(graph).toBe(whole);
    await stop(home, next);
  }
  console.log(`${ROUNDS} rounds in ${Math.round((Date.now() - began) / 1000)} s`);
});
