import { createHash } from 'node:crypto';
import type { NodeReference } from '../../contract/answer.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Graph, GraphNode } from '../../contract/graph.ts';
import { cypherFile } from '../cypher.ts';
import type { Database } from '../database.ts';
import { citationsOf, documentIdsOf } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { type Held, heldAt, heldIn, hold } from '../held.ts';
import { type DatabaseRecord, isTransient, toDate } from '../neo4j.ts';
import { badParameter } from '../problem.ts';
import type { FindingRule } from './rules.ts';
import { cellInWords } from './words.ts';

const BY_ELEMENT_ID = cypherFile('scene/by-element-id');

type Scope = { area?: string | undefined; asAt?: string | undefined };

/** A finding with the fingerprint of its evidence. */
export type Found = { finding: Finding; evidence: string };

/** Runs a query; within a transaction or on its own. */
type Run = (cypher: string, parameters: Record<string, unknown>) => Promise<{ records: DatabaseRecord[] }>;

/** How many scopes' findings are remembered. */
const REMEMBERED = 2;
const remembered = new Map<string, { bookmark: string; found: Found[] }>();

/**
 * What the rules find.
 * @throws ProblemError for an unknown area
 */
export async function find(database: Database, rules: readonly FindingRule[], scope: Scope): Promise<Found[]> {
  const quick = rules.length === 1 ? await findAtOnce(database, rules, scope) : undefined;
  if (quick) return quick;
  // Every page asks for all of them, to count them: as long as nothing changes, they are what they were.
  const today = new Date().toISOString().slice(0, 10);
  const key = JSON.stringify([rules.map(({ id }) => id), scope.area, scope.asAt ?? today]);
  const bookmark = await database.bookmark();
  const known = remembered.get(key);
  if (known?.bookmark === bookmark) return known.found;
  const found = await database.read(async (transaction) =>
    findWith({ run: (...query) => transaction.run(...query), held: await heldIn(transaction), rules, scope }),
  );
  remembered.delete(key);
  for (const oldest of [...remembered.keys()].slice(0, remembered.size + 1 - REMEMBERED)) remembered.delete(oldest);
  remembered.set(key, { bookmark, found });
  hold(database).catch(() => undefined);
  return found;
}

/** Where nothing in the database has changed since what is held was read: in one round trip. */
async function findAtOnce(database: Database, rules: readonly FindingRule[], scope: Scope): Promise<Found[] | undefined> {
  const held = heldAt();
  if (!held || (scope.area !== undefined && !held.catalogue.areas.has(scope.area))) return undefined;
  let changed = false;
  const run: Run = async (...query) => {
    const answered = await database.query(...query);
    changed ||= answered.bookmark !== held.bookmark;
    return answered;
  };
  const found = await findWith({ run, held, rules, scope }).catch((error) => {
    if (isTransient(error)) return undefined;
    throw error;
  });
  return changed ? undefined : found;
}

async function findWith(options: { run: Run; held: Held; rules: readonly FindingRule[]; scope: Scope }): Promise<Found[]> {
  const { run, held, rules, scope } = options;
  const { catalogue } = held;
  const area = scope.area ?? null;
  if (area !== null && !catalogue.areas.has(area))
    throw badParameter('area', `There is no area "${area}". The areas are ${[...catalogue.areas.keys()].join(', ')}.`);
  const parameters = { area, asAt: toDate(scope.asAt ?? null), documents: documentIdsOf(catalogue, area) };
  // All are sent before the first is awaited.
  const hits = rules.map(async (rule) => hitsOf({ run, rule, records: (await run(rule.cypher, parameters)).records, held }));
  return (await Promise.all(hits)).flat();
}

async function hitsOf(options: { run: Run; rule: FindingRule; records: DatabaseRecord[]; held: Held }): Promise<Found[]> {
  const { run, rule, records, held } = options;
  const converted = new Map<string, GraphNode>();
  const rows = records.map((record) => {
    const collector = new GraphCollector(converted);
    const cells = record.keys.map((key) => [String(key), collector.cell(record.get(key))] as const);
    return { collector, cells: Object.fromEntries(cells) };
  });
  const missing = [...new Set(rows.flatMap(({ collector }) => collector.missingEnds()))];
  const ends = missing.length > 0 ? (await run(BY_ELEMENT_ID, { elementIds: missing })).records.map((record) => record.get('node')) : [];
  const byElementId = new Map(ends.map((node) => [node.elementId as string, node]));

  return rows.map(({ collector, cells }) => {
    for (const end of collector.missingEnds()) collector.cell(byElementId.get(end));
    const graph = collector.graph();
    const { subject, key, ...rest } = cells;
    const id = [rule.id, (subject as NodeReference).node, ...(key ? [String(key)] : [])].join('|');
    const details = Object.fromEntries(
      Object.entries(rest)
        .map(([name, cell]) => [name, cellInWords(cell ?? null)] as const)
        .filter(([, words]) => words !== undefined),
    ) as Finding['details'];
    const evidence = fingerprint({ details, graph });
    const before = held.accepted.get(id);
    const finding: Finding = {
      id,
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      sentence: inWords(rule.sentence, cells),
      subject: subject as NodeReference,
      details,
      graph,
      citations: citationsOf(held.catalogue, graph),
      accepted: before?.evidence === evidence ? { reason: before.reason, at: before.at } : null,
      changedSinceAccepted: before !== undefined && before.evidence !== evidence,
    };
    return { finding, evidence };
  });
}

function inWords(sentence: string, cells: Record<string, unknown>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const words = cellInWords((cells[name] ?? null) as never);
    return words === undefined || words === null ? slot : [words].flat().join(', ');
  });
}

/** Changes exactly when what the finding rests on changes: its facts, their clauses, status and dates. */
function fingerprint({ details, graph }: { details: Finding['details']; graph: Graph }): string {
  const facts = [...graph.nodes, ...graph.relationships].map(({ id, clauses, status, validFrom, validTo }) => [
    id,
    clauses,
    status,
    validFrom,
    validTo,
  ]);
  const text = JSON.stringify([details, facts.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
