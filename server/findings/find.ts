import { createHash } from 'node:crypto';
import type { NodeReference } from '../../contract/answer.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Graph, GraphNode } from '../../contract/graph.ts';
import { cypherFile } from '../cypher.ts';
import type { Database } from '../database.ts';
import { type Catalogue, catalogueOf, citationsOf, documentIdsOf } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { type DatabaseRecord, type Transaction, toDate } from '../neo4j.ts';
import { badParameter } from '../problem.ts';
import { acceptedIn, type Kept } from './accepted.ts';
import type { FindingRule } from './rules.ts';
import { cellInWords } from './words.ts';

const BY_ELEMENT_ID = cypherFile('scene/by-element-id');

type Scope = { area?: string | undefined; asAt?: string | undefined };

/** A finding with the fingerprint of its evidence. */
export type Found = { finding: Finding; evidence: string };

/** How many scopes' findings are remembered. */
const REMEMBERED = 2;
const remembered = new Map<string, { bookmark: string; byRule: Map<string, Promise<Found[]>> }>();

/**
 * What the rules find. Every page asks for it, to count: as long as nothing in the database changes, it is what it was, and
 * whoever asks while it is being found waits for the same.
 * @throws ProblemError for an unknown area
 */
export async function find(database: Database, rules: readonly FindingRule[], scope: Scope): Promise<Found[]> {
  // Without a date a rule may still ask what day it is; that is not the same as asking for that day.
  const today = new Date().toISOString().slice(0, 10);
  const key = JSON.stringify([scope.area ?? null, scope.asAt ?? null, today]);
  // The bookmark comes first: if anything changes before the rest is read, it no longer fits, and all is found anew.
  const bookmark = await database.bookmark();
  const known = remembered.get(key);
  const byRule = known?.bookmark === bookmark ? known.byRule : new Map<string, Promise<Found[]>>();
  const open = rules.filter(({ id }) => !byRule.has(id));
  if (open.length > 0) {
    const finding = database.read((transaction) => findIn(transaction, open, scope));
    for (const [index, { id }] of open.entries()) {
      const found = finding.then((all) => all[index] ?? []);
      found.catch(() => byRule.delete(id));
      byRule.set(id, found);
    }
    remembered.delete(key);
    for (const oldest of [...remembered.keys()].slice(0, remembered.size + 1 - REMEMBERED)) remembered.delete(oldest);
    remembered.set(key, { bookmark, byRule });
  }
  const found = await Promise.all(rules.map(({ id }) => byRule.get(id) ?? []));
  return found.flat();
}

/** What each of the rules finds, in their order. */
async function findIn(transaction: Transaction, rules: readonly FindingRule[], scope: Scope): Promise<Found[][]> {
  const [catalogue, accepted] = await Promise.all([catalogueOf(transaction), acceptedIn(transaction)]);
  const area = scope.area ?? null;
  if (area !== null && !catalogue.areas.has(area))
    throw badParameter('area', `There is no area "${area}". The areas are ${[...catalogue.areas.keys()].join(', ')}.`);
  const parameters = { area, asAt: toDate(scope.asAt ?? null), documents: documentIdsOf(catalogue, area) };
  // All are sent before the first is awaited.
  return await Promise.all(
    rules.map(async (rule) => {
      const { records } = await transaction.run(rule.cypher, parameters);
      return await hitsOf({ transaction, rule, records, catalogue, accepted });
    }),
  );
}

async function hitsOf(options: {
  transaction: Transaction;
  rule: FindingRule;
  records: DatabaseRecord[];
  catalogue: Catalogue;
  accepted: ReadonlyMap<string, Kept>;
}): Promise<Found[]> {
  const { transaction, rule, records, catalogue, accepted } = options;
  const converted = new Map<string, GraphNode>();
  const rows = records.map((record) => {
    const collector = new GraphCollector(converted);
    const cells = record.keys.map((key) => [String(key), collector.cell(record.get(key))] as const);
    return { collector, cells: Object.fromEntries(cells) };
  });
  const missing = [...new Set(rows.flatMap(({ collector }) => collector.missingEnds()))];
  const ends = missing.length > 0 ? (await transaction.run(BY_ELEMENT_ID, { elementIds: missing })).records : [];
  const byElementId = new Map(ends.map((record) => [record.get('node').elementId as string, record.get('node')]));

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
    const before = accepted.get(id);
    const finding: Finding = {
      id,
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      sentence: inWords(rule.sentence, cells),
      subject: subject as NodeReference,
      details,
      graph,
      citations: citationsOf(catalogue, graph),
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
