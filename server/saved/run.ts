import type { SavedItem, SavedName, SavedRun } from '../../contract/saved.ts';
import { nodesById } from '../graph/scene.ts';
import { ProblemError } from '../problem.ts';
import { type Found, foundNow, type Saving } from './found.ts';
import { listItems } from './items.ts';
import { stored } from './queries.ts';
import { foundOf } from './stored.ts';

const nothing: SavedRun = { gone: [], noLonger: [], added: [], linesGone: [], linesAdded: [], problem: null, stepsGone: [] };

/** What an item shows today, held against what it showed when it was saved. */
export async function runItem(saving: Saving, item: SavedItem): Promise<SavedRun> {
  if (item.content.what === 'story') {
    const there = new Set((await listItems(saving)).flatMap(({ id, removedAt }) => (removedAt ? [] : [id])));
    return { ...nothing, stepsGone: item.content.steps.flatMap(({ saved }, step) => (there.has(saved) ? [] : [step])) };
  }
  const kept = await saving.database.read((transaction) => stored(transaction, item.id));
  const before = kept ? foundOf(kept) : null;
  if (!before) return { ...nothing, problem: 'It is not known what it showed when it was saved.' };
  const ids = before.names.map(({ id }) => id);
  const { missing } = await saving.database.read((transaction) => nodesById(transaction, ids));
  try {
    const now = await foundNow(saving, item.content);
    return difference(before, item.content.what === 'scene' ? without(now, missing) : now, missing);
  } catch (error) {
    if (!(error instanceof ProblemError && error.status < 500)) throw error;
    return { ...nothing, gone: named(before.names, missing), problem: error.message };
  }
}

const without = ({ names, lines }: Found, missing: readonly string[]): Found => ({
  names: names.filter(({ id }) => !missing.includes(id)),
  lines,
});
const named = (names: readonly SavedName[], ids: readonly string[]): SavedName[] => names.filter(({ id }) => ids.includes(id));

/** What came and what went; a name that is only no longer shown is still in the graph. */
export function difference(before: Found, now: Found, missing: readonly string[]): SavedRun {
  const had = new Set(before.names.map(({ id }) => id));
  const has = new Set(now.names.map(({ id }) => id));
  return {
    ...nothing,
    gone: named(before.names, missing),
    noLonger: before.names.filter(({ id }) => !has.has(id) && !missing.includes(id)),
    added: now.names.filter(({ id }) => !had.has(id)),
    linesGone: onlyIn(before.lines, now.lines),
    linesAdded: onlyIn(now.lines, before.lines),
  };
}

/** Of the first, what the second has not; what stands twice here and once there stands once in the result. */
function onlyIn(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of those) left.set(line, (left.get(line) ?? 0) + 1);
  return these.filter((line) => {
    const many = left.get(line) ?? 0;
    left.set(line, many - 1);
    return many <= 0;
  });
}
