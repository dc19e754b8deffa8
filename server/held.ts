import { cypherFile } from './cypher.ts';
import type { Database } from './database.ts';
import { type Catalogue, catalogueOf } from './graph/catalogue.ts';
import { fromDatabase, type Transaction } from './neo4j.ts';

/** A finding's acceptance as it is kept, with the fingerprint of the evidence that was accepted. */
export type Kept = { reason: string; at: string; evidence: string };

/** What answers need beside their own query. */
export type Held = { catalogue: Catalogue; accepted: ReadonlyMap<string, Kept> };

const ACCEPTED = cypherFile('findings-kept/accepted');

let remembered: (Held & { bookmark: string }) | undefined;

/** What was last seen to hold, with the bookmark under which it did: an answer under the same one may rest on it. */
export const heldAt = () => remembered;

/** Sees to it that the next answers can be quick. */
export async function hold(database: Database): Promise<void> {
  // The bookmark comes first: if anything changes before the rest is read, it no longer fits, and all is asked for anew.
  const bookmark = await database.bookmark();
  if (bookmark !== remembered?.bookmark) remembered = { bookmark, ...(await database.read(heldIn)) };
}

/** The same, read in this transaction. */
export async function heldIn(transaction: Transaction): Promise<Held> {
  const accepted = transaction.run(ACCEPTED);
  const catalogue = await catalogueOf(transaction);
  return { catalogue, accepted: new Map((await accepted).records.map((record) => [String(record.get('id')), kept(record.toObject())])) };
}

const kept = ({ reason, at, evidence }: Record<string, unknown>): Kept => ({
  reason: String(reason),
  at: String(fromDatabase(at)),
  evidence: String(evidence),
});
