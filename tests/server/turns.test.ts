import { expect, test } from 'vitest';
import { turns } from '../../server/turns.ts';

const full = { kind: 'busy', title: 'Busy', detail: 'Try again.' };

/** Work that ends when it is told to. */
function work() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { does: () => promise, end: () => resolve('done') };
}

test('one after another; who comes when there is no room is told so, and may come again', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 1, full });
  const [first, second] = [work(), work()];
  const begun = inTurn(first.does);
  const next = inTurn(second.does);
  await expect(inTurn(async () => 'third')).rejects.toMatchObject({ status: 429, kind: 'busy' });
  first.end();
  second.end();
  expect(await Promise.all([begun, next])).toEqual(['done', 'done']);
  expect(await inTurn(async () => 'again')).toBe('again');
});

test('one person leaves room for others', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 5, each: 2, full });
  const works = Array.from({ length: 3 }, work);
  const begun = works.slice(0, 2).map(({ does }) => inTurn(does, { person: 'anna' }));
  await expect(inTurn(async () => 'third', { person: 'anna' })).rejects.toMatchObject({ status: 429 });
  const other = inTurn(async () => 'other', { person: 'ben' });
  for (const { end } of works) end();
  expect(await Promise.all([...begun, other])).toEqual(['done', 'done', 'other']);
  expect(await inTurn(async () => 'again', { person: 'anna' })).toBe('again');
});

test('who goes away while waiting leaves the room to others', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 1, full });
  const first = work();
  const begun = inTurn(first.does);
  const gone = new AbortController();
  const waited = inTurn(async () => 'never', { signal: gone.signal });
  gone.abort();
  await expect(waited).rejects.toThrow(/abort/i);
  const next = inTurn(async () => 'next');
  first.end();
  expect(await Promise.all([begun, next])).toEqual(['done', 'next']);
});
