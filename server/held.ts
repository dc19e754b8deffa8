import type { Database } from './database.ts';
import { type Catalogue, catalogueOf } from './graph/catalogue.ts';

/** The catalogue as it was last read, with the bookmark under which it held. */
let remembered: { bookmark: string; catalogue: Catalogue } | undefined;

/** The catalogue that was last seen to hold, with the bookmark under which it did: an answer under the same one may rest on it. */
export const heldAt = () => remembered;

const underWay = new WeakMap<Database, Promise<void>>();

/** Sees to it that the next answers can be quick. */
export function hold(database: Database): Promise<void> {
  const holding = underWay.get(database) ?? readAnew(database).finally(() => underWay.delete(database));
  underWay.set(database, holding);
  return holding;
}

/** Resolves when nothing is being read that the next answer could rest on. */
export const settled = (database: Database): Promise<void> | undefined => underWay.get(database)?.catch(() => undefined);

async function readAnew(database: Database): Promise<void> {
  // The bookmark comes first: if anything changes before the rest is read, it no longer fits, and all is asked for anew.
  const bookmark = await database.bookmark();
  if (bookmark !== remembered?.bookmark) remembered = { bookmark, catalogue: await database.read(catalogueOf) };
}
