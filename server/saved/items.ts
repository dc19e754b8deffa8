import { randomBytes } from 'node:crypto';
import type { SavedDraft, SavedItem, SavedSummary, SavedVersion } from '../../contract/saved.ts';
import type { Transaction } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import type { Author } from './author.ts';
import { changedMeanwhile } from './conflict.ts';
import { type Found, foundNow, type Saving } from './found.ts';
import { create, listed, locked, replace, setRemoved, stored, versionsOf } from './queries.ts';
import { refuseFull } from './room.ts';
import { asProperties, differingFields, draftOf, foundOf, itemOf, type Stored, summaryOf } from './stored.ts';

/** Without letters that are taken for digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
export const newId = (): string => Array.from(randomBytes(10), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

export const listItems = async ({ database }: Saving): Promise<SavedSummary[]> => (await database.read(listed)).map(summaryOf);

/** @throws ProblemError where it was never saved, or has been deleted */
export async function readItem({ database }: Saving, id: string): Promise<SavedItem> {
  return itemOf(there(await database.read((transaction) => stored(transaction, id)), id));
}

/** @throws ProblemError as a question does, where it can't be asked */
export async function createItem(saving: Saving, draft: SavedDraft, author: Author): Promise<SavedItem> {
  const found = await foundNow(saving, draft.content);
  const id = newId();
  return saving.database.write((transaction) => createdIn(transaction, { id, draft, found, author }));
}

type Made = { /** The same at each try of a write. */ id: string; draft: SavedDraft; found: Found | null; author: Author };

async function createdIn(transaction: Transaction, { id, draft, found, author }: Made): Promise<SavedItem> {
  const now = new Date().toISOString();
  const by = { author: author.name, authorId: author.id, changedBy: author.name, changedById: author.id };
  await create(transaction, asProperties(draft, found, { id, ...by, createdAt: now, changedAt: now, version: 1 }));
  await refuseFull(transaction);
  return itemOf((await stored(transaction, id)) as Stored);
}

type Change = { id: string; version: number; changes: Partial<SavedDraft>; author: Author };

/**
 * Changes an item, if it is still what the person saw; in one transaction, with what it was before in its history.
 * @throws ProblemError (409) where somebody else was quicker
 */
export async function changeItem(saving: Saving, { id, version, changes, author }: Change): Promise<SavedItem> {
  const found = changes.content && (await foundNow(saving, changes.content));
  return changed(saving, { id, version, author, changes, found });
}

/** Makes an item what it was in a version, what it showed then included. */
export async function restoreVersion(saving: Saving, { id, old, version, author }: { old: number } & Omit<Change, 'changes'>) {
  const versions = await saving.database.read((transaction) => versionsOf(transaction, id));
  const then = versions.find((one) => one.version === old);
  if (!then) throw notFound(`There is no version ${old} of it. Its history lists those there are.`);
  return changed(saving, { id, version, author, changes: draftOf(then), found: foundOf(then) });
}

function changed({ database }: Saving, change: Change & { found: Found | null | undefined }): Promise<SavedItem> {
  const { id, version, changes, author, found } = change;
  return database.write(async (transaction) => {
    const before = there(await locked(transaction, id), id);
    if (before.version !== version) {
      const seen = (await versionsOf(transaction, id)).find((one) => one.version === version);
      throw changedMeanwhile(seen && draftOf(seen), itemOf(before));
    }
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const after: SavedDraft = { ...draftOf(before), ...given };
    const same = differingFields(draftOf(before), after).length === 0 && found === undefined;
    if (same) return itemOf(before);
    const { author: first, authorId = null, createdAt } = before;
    const by = { author: first, authorId, changedBy: author.name, changedById: author.id };
    const kept = { id, ...by, createdAt, changedAt: new Date().toISOString(), version: version + 1 };
    await replace(transaction, before, asProperties(after, found === undefined ? foundOf(before) : found, kept));
    await refuseFull(transaction);
    return itemOf((await stored(transaction, id)) as Stored);
  });
}

/** A copy beside it, by whoever made it. */
export function duplicateItem({ database }: Saving, { id, author }: { id: string; author: Author }): Promise<SavedItem> {
  const copy = newId();
  return database.write(async (transaction) => {
    const from = there(await stored(transaction, id), id);
    const title = `${from.title.slice(0, 190)} (copy)`;
    return createdIn(transaction, { id: copy, draft: { ...draftOf(from), title }, found: foundOf(from), author });
  });
}

export async function removeItem({ database }: Saving, id: string): Promise<SavedSummary> {
  return summaryOf(
    await database.write(async (transaction) => {
      there(await locked(transaction, id), id);
      return (await setRemoved(transaction, id, new Date().toISOString())) as Stored;
    }),
  );
}

export async function bringBackItem({ database }: Saving, id: string): Promise<SavedSummary> {
  const item = await database.write((transaction) => setRemoved(transaction, id, null));
  if (!item) throw notFound(`There is no saved item "${id}". What was deleted goes for good after thirty days.`);
  return summaryOf(item);
}

/** What it was before, latest first, with what each change changed. */
export async function listVersions({ database }: Saving, id: string): Promise<SavedVersion[]> {
  const [item, versions] = await database.read(async (transaction) => [
    there(await stored(transaction, id), id),
    await versionsOf(transaction, id),
  ]);
  const all = [item, ...versions];
  return all.map((one, index) => {
    const before = all[index + 1];
    const { version, title, changedBy, changedAt } = one;
    return { version, title, changedBy, changedAt, changed: before ? differingFields(draftOf(before), draftOf(one)) : [] };
  });
}

function there(item: Stored | undefined, id: string): Stored {
  if (!item) throw notFound(`There is no saved item "${id}". GET /api/saved lists those there are.`);
  if (item.removedAt) throw notFound(`“${item.title}” was deleted. It can be brought back on the Saved screen, under “Deleted”.`);
  return item;
}
