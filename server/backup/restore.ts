import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFile } from '../cypher.ts';
import { Database } from '../database.ts';
import { type Connection, openDriver, type Transaction } from '../neo4j.ts';
import { ProblemError } from '../problem.ts';
import { applySchema } from '../schema.ts';
import { type Checked, checkBackup, partsIn } from './check.ts';
import type { Head, KeptNode, KeptRelationship } from './file.ts';
import { unkeep } from './values.ts';

const file = (name: string) => cypherFile(`backup/${name}`);
const OTHERS = file('others');
const REVISION = file('revision');
const DELETE = file('delete');
const CREATE_NODES = file('create-nodes');
const CREATE_RELATIONSHIPS = file('create-relationships');
const NEXT_REVISION = file('next-revision');
const BATCH = 1000;

type Options = {
  connection: Connection;
  auditFolder: string;
  path: string;
  /** Whether what the database holds may go. */
  replace: boolean;
};

/**
 * Puts back what a backup holds: checks it whole first, then writes it in one transaction, so that a stop at any moment
 * leaves the database as it was or as the backup has it; then brings the schema up to date.
 * @throws Error where the backup is not right; ProblemError where the database holds something and may not lose it
 */
export async function restore({ connection, auditFolder, path, replace }: Options): Promise<Checked> {
  const checked = await checkBackup(path);
  const driver = openDriver(connection, { exact: true });
  const database = new Database({ driver, name: connection.database, uri: connection.uri });
  try {
    await database.write((transaction) => write(transaction, path, replace), { seconds: 24 * 3600 });
    await applySchema({ driver, database: connection.database });
  } finally {
    await driver.close();
  }
  await restoreAudit({ head: checked.head, path, folder: auditFolder });
  return checked;
}

async function write(transaction: Transaction, path: string, replace: boolean): Promise<void> {
  const only = async (cypher: string, name: string) => Number((await transaction.run(cypher)).records[0]?.get(name) ?? 0);
  const revision = await only(REVISION, 'revision');
  const others = await only(OTHERS, 'nodes');
  if (others > 0 && !replace) {
    throw new ProblemError({
      status: 409,
      kind: 'not-empty',
      title: 'The database is not empty',
      detail: `The database holds ${others} nodes. Restore into an empty one, or add --replace to delete all of them first.`,
    });
  }
  while ((await only(DELETE, 'deleted')) > 0);
  /** What each node is called now, by what it was called then. */
  const now = new Map<string, string>();
  const nodes = new Batches<KeptNode>(async (rows) => {
    const { records } = await transaction.run(CREATE_NODES, {
      rows: rows.map(({ labels, properties }) => ({ labels, properties: values(properties) })),
    });
    for (const [place, { node }] of rows.entries()) now.set(node, String(records[place]?.get('id')));
  });
  const relationships = new Batches<KeptRelationship>(async (rows) => {
    const created = rows.map(({ relationship: type, from, to, properties }) => ({
      type,
      from: now.get(from),
      to: now.get(to),
      properties: values(properties),
    }));
    await transaction.run(CREATE_RELATIONSHIPS, { rows: created });
  });
  for await (const one of partsIn(path)) {
    if ('node' in one) await nodes.add(one);
    else {
      await nodes.finish();
      if ('relationship' in one) await relationships.add(one);
    }
  }
  await nodes.finish();
  await relationships.finish();
  await transaction.run(NEXT_REVISION, { revision: BigInt(revision) });
}

/** Does work on so many at once. */
class Batches<T> {
  readonly #work: (rows: T[]) => Promise<void>;
  #rows: T[] = [];

  constructor(work: (rows: T[]) => Promise<void>) {
    this.#work = work;
  }

  async add(row: T): Promise<void> {
    if (this.#rows.push(row) >= BATCH) await this.finish();
  }

  async finish(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length > 0) await this.#work(rows);
  }
}

const values = (properties: KeptNode['properties']) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, unkeep(value)]));

/** Chains that are gone are put back. One that is there is never touched: it grew since, or another one is kept beside it. */
async function restoreAudit({ head, path, folder }: { head: Head; path: string; folder: string }): Promise<void> {
  const beside = join(folder, `restored-${head.at.replaceAll(':', '-')}`);
  const places = new Map<string, string | null>();
  for await (const one of partsIn(path)) {
    if (!('audit' in one)) continue;
    let place = places.get(one.audit);
    if (place === undefined) {
      place = placeFor(one.audit, one.line, [folder, beside]);
      places.set(one.audit, place);
    }
    if (place) appendFileSync(place, `${one.line}\n`, { mode: 0o600 });
  }
}

/** Where a chain that begins with this line goes; null where it is already. */
function placeFor(chain: string, first: string, folders: readonly string[]): string | null {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${chain}.jsonl`);
    if (!existsSync(path)) return path;
    if (firstLineOf(path) === first) return null;
  }
  return null;
}

function firstLineOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.alloc(64 * 1024);
    return block.toString('utf8', 0, readSync(file, block)).split('\n')[0] ?? '';
  } finally {
    closeSync(file);
  }
}
