import { cypherFile } from '../cypher.ts';
import type { Transaction } from '../neo4j.ts';
import { ProblemError } from '../problem.ts';

const ROOM = cypherFile('saved/room');
const MAKE_ROOM = cypherFile('saved/make-room');

/** More than people look through; what was deleted counts until it is gone. */
export const MOST_ITEMS = 5000;
/** In characters, all versions included: what fills a disk is somebody's mistake, or worse. */
export const MOST_CHARACTERS = 500_000_000;

/**
 * Refuses what would be more than is kept, at the end of the transaction that made it. What was deleted makes way first.
 * @throws ProblemError 422, which takes the transaction back
 */
export async function refuseFull(transaction: Transaction, most = { items: MOST_ITEMS, characters: MOST_CHARACTERS }): Promise<void> {
  if (await fits(transaction, most)) return;
  await transaction.run(MAKE_ROOM);
  if (await fits(transaction, most)) return;
  throw new ProblemError({
    status: 422,
    kind: 'saved-full',
    title: 'There is no room for more',
    detail: `At most ${most.items.toLocaleString('en-GB')} items are kept, and ${most.characters / 1e6} million characters with all their versions. Delete what nobody needs, and save again.`,
  });
}

async function fits(transaction: Transaction, most: { items: number; characters: number }): Promise<boolean> {
  const { records } = await transaction.run(ROOM);
  const [record] = records;
  return Number(record?.get('items')) <= most.items && Number(record?.get('characters')) <= most.characters;
}
