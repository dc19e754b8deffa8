import type { Reply } from '../../contract/operations.ts';
import type { WordingFormat } from '../../contract/wording.ts';
import { cypherFile } from '../cypher.ts';
import type { Database } from '../database.ts';
import { fromDatabase, type Transaction, toParameter } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import type { Whose } from '../turns.ts';
import { matchParts } from './match.ts';
import type { KnownClause, Part } from './part.ts';
import { readFile } from './read-file.ts';

const file = (name: string) => cypherFile(`wording/${name}`);
const [KEEP, READ, CLAUSES, REMOVE, RESTORE, FORGET] = ['keep', 'read', 'clauses', 'remove', 'restore', 'forget-removed'].map(file) as [
  ...[string, string, string],
  ...[string, string, string],
];
/** How long what was removed can be brought back. */
const MINUTES = 10;

/** What is kept of a document's own wording, matched to the dataset's clauses as they are now. */
export function wordingOf(database: Database, document: string): Promise<Reply<'getWording'>> {
  return database.read(async (transaction) => {
    const clauses = await clausesOf(transaction, document);
    const { records } = await transaction.run(READ, { document });
    const [record] = records;
    if (!record || record.get('removed')) return { wording: null, removed: record !== undefined };
    const kept = { name: String(record.get('name')), format: record.get('format') as WordingFormat };
    const parts = (record.get('parts') as Part[]).map(({ number, heading, text }) => ({ number, heading, text }));
    return {
      wording: { file: { ...kept, readAt: String(fromDatabase(record.get('readAt'))) }, ...matchParts(parts, clauses) },
      removed: false,
    };
  });
}

/** Reads a person's file of a document and keeps its wording, in place of what was kept before. */
export async function readWording(
  database: Database,
  options: { document: string; name: string; bytes: Uint8Array },
  whose?: Whose,
): Promise<Reply<'readWording'>> {
  const { document, name, bytes } = options;
  const clauses = await database.read((transaction) => clausesOf(transaction, document));
  const read = await readFile({ name, bytes, clauses }, whose);
  const { format } = read;
  const parts = read.parts.map((part, position) => ({ ...part, position: toParameter(position) }));
  await database.write(async (transaction) => {
    await forgetRemoved(transaction);
    await transaction.run(KEEP, { document, name, format, parts });
  });
  return wordingOf(database, document);
}

/** Takes the wording away; it is deleted for good some minutes later, so that this can be undone. */
export async function removeWording(database: Database, document: string) {
  await database.write(async (transaction) => {
    await forgetRemoved(transaction);
    await transaction.run(REMOVE, { document });
  });
  setTimeout(() => void database.write(forgetRemoved).catch(() => undefined), (MINUTES + 1) * 60_000).unref();
  return wordingOf(database, document);
}

/** Brings back what was removed. */
export async function restoreWording(database: Database, document: string) {
  await database.write((transaction) => transaction.run(RESTORE, { document }));
  return wordingOf(database, document);
}

const forgetRemoved = (transaction: Transaction) => transaction.run(FORGET, { minutes: toParameter(MINUTES) });

async function clausesOf(transaction: Transaction, document: string): Promise<KnownClause[]> {
  const { records } = await transaction.run(CLAUSES, { document });
  const [record] = records;
  if (!record) throw notFound(`There is no document "${document}". GET /api/documents lists them.`);
  return record.get('clauses') as KnownClause[];
}
