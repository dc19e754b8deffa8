import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chainNames } from '../audit/chains.ts';
import { cypherFile } from '../cypher.ts';
import { Database } from '../database.ts';
import { type Connection, openDriver, type Transaction } from '../neo4j.ts';
import { type End, FORMAT, type Part, VERSION, writeBackup } from './file.ts';
import { keep } from './values.ts';

const file = (name: string) => cypherFile(`backup/${name}`);
const NODES = file('nodes');
const RELATIONSHIPS = file('relationships');
const SCHEMA_VERSION = file('schema-version');

/** How often it is begun anew, where somebody keeps changing something. */
const TRIES = 5;

class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/**
 * Writes everything that the database and the audit hold into one file, line by line, in memory that does not grow with it. The
 * file is there whole or not at all.
 * The database is read in one transaction; if its bookmark says that something changed in between, it is read anew, so that
 * the file holds one moment.
 * @throws ChangedMeanwhile where something kept changing
 */
export async function backUp(options: { connection: Connection; auditFolder: string; path: string; program: string }): Promise<End> {
  const { connection, auditFolder, path, program } = options;
  const driver = openDriver(connection, { exact: true });
  const database = new Database({ driver, name: connection.database, uri: connection.uri });
  const temporary = `${path}.${process.pid}.part`;
  try {
    for (let tried = 0; tried < TRIES; tried++) {
      const before = await database.bookmark();
      const written = await database.read(
        async (transaction) => {
          const { records } = await transaction.run(SCHEMA_VERSION);
          const schema = Number(records[0]?.get('version') ?? 0);
          const head = { format: FORMAT, version: VERSION, schema, program, at: new Date().toISOString() } as const;
          return writeBackup(temporary, head, partsOf(transaction, auditFolder));
        },
        { seconds: 24 * 3600 },
      );
      if ((await database.bookmark()) !== before) continue;
      await rename(temporary, path);
      return written;
    }
    throw new ChangedMeanwhile(
      `The database was changed during each of ${TRIES} tries. ${path} may hold half of a change; make another one when it is calmer.`,
    );
  } finally {
    await rm(temporary, { force: true });
    await driver.close();
  }
}

async function* partsOf(transaction: Transaction, auditFolder: string): AsyncGenerator<Part> {
  for await (const record of transaction.run(NODES)) {
    yield { node: record.get('key'), labels: record.get('labels'), properties: kept(record.get('properties')) };
  }
  for await (const record of transaction.run(RELATIONSHIPS)) {
    const [relationship, from, to] = ['type', 'from', 'to'].map((name) => String(record.get(name))) as [string, string, string];
    yield { relationship, from, to, properties: kept(record.get('properties')) };
  }
  for (const audit of namesIn(auditFolder)) {
    for await (const line of createInterface({ input: createReadStream(join(auditFolder, `${audit}.jsonl`)) })) {
      // The last one may be being written.
      if (line.endsWith('}')) yield { audit, line };
    }
  }
}

const kept = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, keep(value)]));

function namesIn(folder: string): string[] {
  try {
    return chainNames(folder);
  } catch {
    return [];
  }
}
