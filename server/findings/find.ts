import { createHash } from 'node:crypto';
import type { NodeReference } from '../../contract/answer.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Graph } from '../../contract/graph.ts';
import { cypherFile } from '../cypher.ts';
import { type Catalogue, catalogueOf, citationsOf, documentIdsOf } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { type DatabaseRecord, fromDatabase, type Transaction, toDate } from '../neo4j.ts';
import { badParameter } from '../problem.ts';
import type { FindingRule } from './rules.ts';
import { cellInWords } from './words.ts';

const ACCEPTED = cypherFile('findings-kept/accepted');
const BY_ELEMENT_ID = cypherFile('scene/by-element-id');

type Kept = { reason: string; at: string; evidence: string };
type Scope = { area?: string | undefined; asAt?: string | undefined };

/** A finding with the fingerprint of its evidence. */
export type Found = { finding: Finding; evidence: string };

/** Runs the rules in one transaction; all are sent before the first is awaited. */
export async function find(transaction: Transaction, rules: readonly FindingRule[], scope: Scope): Promise<Found[]> {
  const accepted = transaction.run(ACCEPTED);
  const catalogue = await catalogueOf(transaction);
  const area = scope.area ?? null;
  if (area !== null && !catalogue.areas.has(area))
    throw badParameter('area', `There is no area "${area}". The areas are ${[...catalogue.areas.keys()].join(', ')}.`);
  const parameters = { area, asAt: toDate(scope.asAt ?? null), documents: documentIdsOf(catalogue, area) };
  const running = rules.map((rule) => ({ rule, result: transaction.run(rule.cypher, parameters) }));
  const kept = new Map((await accepted).records.map((record) => [String(record.get('id')), record.toObject() as unknown as Kept]));
  const found: Found[] = [];
  for (const { rule, result } of running) found.push(...(await hitsOf({ transaction, rule, result, catalogue, kept })));
  return found;
}

async function hitsOf(options: {
  transaction: Transaction;
  rule: FindingRule;
  result: Promise<{ records: DatabaseRecord[] }>;
  catalogue: Catalogue;
  kept: Map<string, Kept>;
}): Promise<Found[]> {
  const { transaction, rule, catalogue, kept } = options;
  const { records } = await options.result;
  const rows = records.map((record) => {
    const collector = new GraphCollector();
    const cells = record.keys.map((key) => [String(key), collector.cell(record.get(key))] as const);
    return { collector, cells: Object.fromEntries(cells) };
  });
  const missing = [...new Set(rows.flatMap(({ collector }) => collector.missingEnds()))];
  const ends =
    missing.length > 0 ? (await transaction.run(BY_ELEMENT_ID, { elementIds: missing })).records.map((record) => record.get('node')) : [];
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
    const before = kept.get(id);
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
      accepted: before?.evidence === evidence ? { reason: before.reason, at: String(fromDatabase(before.at)) } : null,
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
