import { cypherFile } from '../cypher.ts';
import { type Transaction, toParameter } from '../neo4j.ts';
import type { Stored } from './stored.ts';

const file = (name: string) => cypherFile(`saved/${name}`);
const LIST = file('list');
const READ = file('read');
const SEVERAL = file('several');
const SIZE = file('size');
const CREATE = file('create');
const LOCK = file('lock');
const KEEP_VERSION = file('keep-version');
const REPLACE = file('replace');
const VERSIONS = file('versions');
const FORGET_VERSIONS = file('forget-versions');
const REMOVE = file('remove');
const FORGET_REMOVED = file('forget-removed');

/** So many versions of one item are kept, and so many characters of them. */
const MOST_VERSIONS = 50;
const MOST_CHARACTERS = 4_000_000;
/** How long what was deleted can be brought back. */
const DAYS = 30;

async function rows(transaction: Transaction, query: string, parameters: Record<string, unknown> = {}): Promise<Stored[]> {
  const { records } = await transaction.run(query, parameters);
  return records.map((record) => record.get(0) as Stored);
}

/** All, without what is in them. */
export const listed = (transaction: Transaction) => rows(transaction, LIST);
export const several = (transaction: Transaction, { ids, folder }: { ids?: readonly string[] | undefined; folder?: string | undefined }) =>
  rows(transaction, SEVERAL, { ids: ids ?? null, folder: folder ?? null });
/** How long all that is, in characters. */
export async function sizeOf(transaction: Transaction, chosen: Parameters<typeof several>[1]): Promise<number> {
  const { records } = await transaction.run(SIZE, { ids: chosen.ids ?? null, folder: chosen.folder ?? null });
  return Number(records[0]?.get('characters') ?? 0);
}
export const versionsOf = (transaction: Transaction, id: string) => rows(transaction, VERSIONS, { id });

export async function stored(transaction: Transaction, id: string): Promise<Stored | undefined> {
  const [found] = await rows(transaction, READ, { id });
  return found;
}

/** Holds all others off that would change it, until the transaction ends; what it is now. */
export async function locked(transaction: Transaction, id: string): Promise<Stored | undefined> {
  await transaction.run(LOCK, { id });
  return stored(transaction, id);
}

export const create = (transaction: Transaction, item: Record<string, unknown>) => transaction.run(CREATE, { item });

/** Puts something else in the place of an item, which goes into its history. */
export async function replace(transaction: Transaction, before: Stored, item: Record<string, unknown>): Promise<void> {
  const { id, version } = before;
  await transaction.run(KEEP_VERSION, { id });
  await transaction.run(REPLACE, { id, item });
  await transaction.run(FORGET_VERSIONS, { id, until: toParameter(version - MOST_VERSIONS), most: toParameter(MOST_CHARACTERS) });
}

/** Deletes an item, or brings it back (`at` is null); what was deleted long ago goes for good. */
export async function setRemoved(transaction: Transaction, id: string, at: string | null): Promise<Stored | undefined> {
  const before = new Date(Date.now() - DAYS * 24 * 3600_000).toISOString();
  await transaction.run(FORGET_REMOVED, { before });
  const [item] = await rows(transaction, REMOVE, { id, at });
  return item;
}
