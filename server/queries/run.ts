import type { Cell } from '../../contract/answer.ts';
import type { QueryResult } from '../../contract/operations/queries.ts';
import { cypherFile } from '../cypher.ts';
import { GraphCollector } from '../graph/collector.ts';
import { isGovernanceNode, isKnownType } from '../graph/convert.ts';
import {
  type DatabaseNode,
  type DatabasePath,
  type DatabaseRelationship,
  type Driver,
  isDatabaseNode,
  isDatabasePath,
  isDatabaseRelationship,
  isOutOfMemory,
  isQueryError,
  isTimeout,
  type Transaction,
} from '../neo4j.ts';
import { ProblemError } from '../problem.ts';
import { checkStatement, mistaken } from './guard/guard.ts';
import { refusal } from './guard/refusal.ts';
import { tooLarge } from './too-large.ts';

export type QueryOrder = { cypher: string; limit: number; seconds: number };

/** In characters of JSON: what a reply may hold. */
const LARGEST_REPLY = 8_000_000;
/** For the plan, which is made before a query runs; in seconds. */
const PLAN_SECONDS = 10;
/** Records that the database sends ahead; the next ones wait until these have been taken. */
const FETCH = 100;

const BY_ELEMENT_ID = cypherFile('scene/by-element-id');

/**
 * Runs one statement that only reads the governance graph.
 * @param driver one that hands out whole numbers as bigint
 * @throws ProblemError saying what is not allowed, is wrong, takes too long or too much memory
 */
export async function runQuery(options: {
  driver: Driver;
  database: string | undefined;
  order: QueryOrder;
  signal: AbortSignal;
}): Promise<QueryResult> {
  const { order } = options;
  await inTransaction({ ...options, seconds: PLAN_SECONDS }, (transaction) => checkStatement(transaction, order.cypher));
  return inTransaction({ ...options, seconds: order.seconds }, (transaction) => rowsOf(transaction, order));
}

/** Refuses a statement that would not be run; nothing is run. */
export async function checkQuery(options: {
  driver: Driver;
  database: string | undefined;
  cypher: string;
  signal: AbortSignal;
}): Promise<void> {
  const { cypher } = options;
  await inTransaction({ ...options, seconds: PLAN_SECONDS, order: { cypher } }, (transaction) => checkStatement(transaction, cypher));
}

async function inTransaction<T>(
  options: { driver: Driver; database: string | undefined; seconds: number; signal: AbortSignal; order: { cypher: string } },
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { driver, database, seconds, signal, order } = options;
  signal.throwIfAborted();
  const session = driver.session({ defaultAccessMode: 'READ', fetchSize: FETCH, ...(database && { database }) });
  const stop = () => session.close().catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    const transaction = await session.beginTransaction({ timeout: seconds * 1000, metadata: { app: 'sightline', what: 'free Cypher' } });
    const result = await work(transaction as unknown as Transaction);
    await transaction.rollback();
    return result;
  } catch (error) {
    signal.throwIfAborted();
    throw problemOf(error, seconds, order.cypher);
  } finally {
    signal.removeEventListener('abort', stop);
    await session.close();
  }
}

async function rowsOf(transaction: Transaction, { cypher, limit }: QueryOrder): Promise<QueryResult> {
  const began = performance.now();
  const collector = new GraphCollector();
  const rows: QueryResult['rows'] = [];
  let more: QueryResult['more'] = null;
  const seen = new Set<string>();
  let size = 0;
  const result = transaction.run(cypher);
  const columns = (await result.keys()).map(String);
  for await (const record of result) {
    if (rows.length === limit) more = 'rows';
    else if (size > LARGEST_REPLY) more = 'size';
    if (more) break;
    const row = Object.fromEntries(columns.map((column) => [column, cellOf(record.get(column), collector)]));
    size += JSON.stringify(row).length + columns.reduce((sum, column) => sum + sizeIn(record.get(column), seen), 0);
    rows.push(row);
  }
  if (more === null) await addEnds(transaction, collector);
  return { columns, rows, graph: collector.graph(), more, milliseconds: Math.round(performance.now() - began) };
}

/** A relationship is drawn between its nodes, also where only it was asked for. */
async function addEnds(transaction: Transaction, collector: GraphCollector): Promise<void> {
  const missing = collector.missingEnds();
  if (missing.length === 0) return;
  const ends = await transaction.run(BY_ELEMENT_ID, { elementIds: missing });
  for (const record of ends.records) cellOf(record.get('node'), collector);
}

/** How large the nodes and relationships in a value are that no value before it held. */
function sizeIn(value: unknown, seen: Set<string>): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + sizeIn(part, seen), 0);
  if (isDatabasePath(value))
    return sizeIn(
      (value as DatabasePath).segments.flatMap((segment) => Object.values(segment)),
      seen,
    );
  if (!isDatabaseNode(value) && !isDatabaseRelationship(value)) return 0;
  const { elementId, properties } = value as DatabaseNode;
  if (seen.has(elementId)) return 0;
  seen.add(elementId);
  return JSON.stringify(properties, (_, part) => (typeof part === 'bigint' ? Number(part) : part)).length;
}

/** A value as a cell; a map is text, and so is what the model doesn't know. */
function cellOf(value: unknown, collector: GraphCollector): Cell {
  if (Array.isArray(value)) return value.map((part) => cellOf(part, collector));
  if (isMap(value)) return JSON.stringify(partsOf(value, collector));
  return plainCell(value, collector);
}

const partsOf = (map: Record<string, unknown>, collector: GraphCollector): unknown =>
  Object.fromEntries(Object.entries(map).map(([name, part]) => [name, partOf(part, collector)]));

/** A value within a map, as JSON has it. */
function partOf(value: unknown, collector: GraphCollector): unknown {
  if (Array.isArray(value)) return value.map((part) => partOf(part, collector));
  return isMap(value) ? partsOf(value, collector) : plainCell(value, collector);
}

/** The guard lets nothing private through; if it ever did, it would end here. */
function plainCell(value: unknown, collector: GraphCollector): Cell {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (isDatabasePath(value)) {
    const { start, segments } = value as DatabasePath;
    for (const node of [start, ...segments.map(({ end }) => end)]) refuseStranger(node);
    const unknown = segments.find(({ relationship }) => !isKnownType((relationship as DatabaseRelationship).type));
    if (unknown) return `a path along ${(unknown.relationship as DatabaseRelationship).type}`;
  }
  if (isDatabaseRelationship(value) && !isKnownType((value as DatabaseRelationship).type)) return (value as DatabaseRelationship).type;
  if (isDatabaseNode(value)) refuseStranger(value);
  return collector.cell(value);
}

function refuseStranger(node: unknown): void {
  if (isGovernanceNode(node as DatabaseNode) || (node as DatabaseNode).labels.includes('Entity')) return;
  throw refusal({
    named: 'A node',
    why: 'It is not part of the governance graph.',
    instead: 'Give each node a label, (n:Entity) for any.',
  });
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !isDatabaseRelationship(value) &&
  !isDatabasePath(value) &&
  Object.getPrototypeOf(value) === Object.prototype;

function problemOf(error: unknown, seconds: number, cypher: string): unknown {
  if (error instanceof ProblemError) return error;
  if (isTimeout(error)) {
    return new ProblemError({
      status: 422,
      kind: 'query-stopped',
      title: 'The query was stopped',
      detail: `The query took longer than ${seconds} s and was stopped. Narrow it by a label, a property or LIMIT, or give it more time.`,
      parameter: 'cypher',
    });
  }
  if (isOutOfMemory(error)) return tooLarge();
  if (isQueryError(error)) return mistaken(cypher, error as Error);
  return error;
}
