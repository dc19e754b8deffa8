import { setImmediate as nextTurn } from 'node:timers/promises';
import { cypherFile } from '../cypher.ts';
import { type Driver, fromDatabase, type Transaction, toDatabase } from '../neo4j.ts';
import { checkDataset } from './check.ts';
import { graphDifference, type Present } from './difference.ts';
import { mergeStatements } from './merge.ts';
import type { DatasetProblem } from './problem.ts';
import type { NodeStatement, Properties, RelationshipStatement, Statements } from './statement.ts';
import { changedAnything, type ImportSummary } from './summary.ts';
import { isWithin, unchangedRoots } from './unchanged.ts';

export type ImportResult = { problems: DatasetProblem[]; summary?: ImportSummary };

const statements = Object.fromEntries(
  [
    ...['lock', 'read-files', 'read-nodes', 'read-relationships', 'create-nodes', 'update-nodes', 'delete-nodes'],
    ...['create-relationships', 'update-relationships', 'delete-relationships', 'save-files', 'forget-files', 'finish'],
  ].map((name) => [name, cypherFile(`import/${name}`)]),
);
const BATCH = 1000;

/**
 * Imports dataset files: checks them all first, then writes what differs in one transaction, so that a stop at any moment
 * leaves the old graph or the new one. Owns what its files state and nothing else.
 * @returns either problems, with nothing written, or a summary
 */
export async function importDataset(options: {
  driver: Driver;
  database?: string | undefined;
  paths: readonly string[];
  root: string;
}): Promise<ImportResult> {
  const unchanged = await unchangedRoots(options);
  const dataset = unchanged ? undefined : await checkDataset(options);
  if (dataset && dataset.problems.length > 0) return { problems: dataset.problems };
  const roots = dataset?.roots ?? unchanged ?? [];
  const session = options.driver.session(options.database ? { database: options.database } : {});
  try {
    return await session.executeWrite(async (transaction) => {
      const run = (name: string, parameters: Record<string, unknown> = {}) => transaction.run(statements[name] ?? '', parameters);
      await run('lock');
      const stored = (await run('read-files')).records.map((record) => JSON.parse(record.get('statements')) as Statements);
      // What was read at the last import and is unchanged since need not be read again; the graph is compared all the same.
      const files = dataset?.files ?? stored.filter((file) => isWithin(file.source, roots));
      const named = new Set(files.map((file) => file.document));
      const gone = stored.filter((file) => !named.has(file.document) && isWithin(file.source, roots));
      const others = stored.filter((file) => !named.has(file.document) && !gone.includes(file));
      const after = mergeStatements([...files, ...others]);
      if (after.conflicts.length > 0) return { problems: dataset?.conflictProblems(after.conflicts) ?? [] };
      await nextTurn();

      const { nodes, relationships } = graphDifference({
        before: mergeStatements(stored),
        after,
        nodes: await present(transaction, 'read-nodes', { ids: [...after.nodes.keys()] }),
        relationships: await present(transaction, 'read-relationships'),
      });
      await batches(relationships.remove, (rows) =>
        run('delete-relationships', { rows: rows.map(({ id, from, to }) => ({ id, from, to })) }),
      );
      await batches(nodes.create, (rows) => run('create-nodes', { rows: rows.map(toRow) }));
      await batches(nodes.update, (rows) =>
        run('update-nodes', { rows: rows.map(({ statement, changes }) => ({ id: statement.id, properties: toDatabase(changes) })) }),
      );
      await batches(relationships.create, (rows) => run('create-relationships', { rows: rows.map(toRow) }));
      await batches(relationships.update, (rows) =>
        run('update-relationships', {
          rows: rows.map(({ statement: { id, from, to }, changes }) => ({ id, from, to, properties: toDatabase(changes) })),
        }),
      );
      const kept = await batches(nodes.remove, async (rows) =>
        (await run('delete-nodes', { ids: rows.map(({ id }) => id) })).records.map((record) => String(record.get('id'))),
      );

      const summary: ImportSummary = {
        documents: [...named].sort(),
        added: { nodes: nodes.create.length, relationships: relationships.create.length },
        changed: { nodes: nodes.update.length, relationships: relationships.update.length },
        removed: { nodes: nodes.remove.length - kept.flat().length, relationships: relationships.remove.length },
        kept: kept.flat(),
      };
      if (dataset) {
        const rows = dataset.files.map((file) => ({
          document: file.document,
          source: file.source,
          digest: dataset.digests.get(file.document),
          statements: JSON.stringify(file),
        }));
        await run('save-files', { rows });
      }
      if (gone.length > 0) await run('forget-files', { documents: gone.map((file) => file.document) });
      if (changedAnything(summary)) await run('finish');
      return { problems: [], summary };
    });
  } finally {
    await session.close();
  }
}

async function present(transaction: Transaction, name: string, parameters: Record<string, unknown> = {}): Promise<Present> {
  const { records } = await transaction.run(statements[name] ?? '', parameters);
  return new Map(records.map((record) => [String(record.get('properties').id), plain(record.get('properties'))]));
}

const plain = (properties: Record<string, unknown>): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, fromDatabase(value)])) as Properties;

const toRow = ({ properties, ...rest }: NodeStatement | RelationshipStatement) => ({ ...rest, properties: toDatabase(properties) });

async function batches<T, R>(rows: readonly T[], write: (rows: readonly T[]) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < rows.length; start += BATCH) results.push(await write(rows.slice(start, start + BATCH)));
  return results;
}
