import type { NodeReference, Searched } from '../../contract/answer.ts';
import type { Citation, Graph } from '../../contract/graph.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import { cypherFile } from '../cypher.ts';
import { catalogueOf, searchedIn } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { scopeParameters } from '../graph/scene.ts';
import type { Transaction } from '../neo4j.ts';

const DUE = cypherFile('calendar/due');

type Scope = { area?: string | undefined; asAt?: string | undefined };
/** The same thing due to several, with the clauses that say so; months count from 1, and a window may wrap over the year end. */
export type Due = {
  who: NodeReference;
  type: RelationshipTypeName;
  others: NodeReference[];
  /** What is handed over, where a document says. */
  what: string | undefined;
  frequency: string | undefined;
  window: { from: number; to: number } | undefined;
  statements: string[];
  citations: Citation[];
};

/** Everything due in the area as at the date, with the graph that it stands in. */
export async function dueIn(transaction: Transaction, scope: Scope): Promise<{ due: Due[]; graph: Graph; searched: Searched }> {
  const [catalogue, parameters] = await Promise.all([catalogueOf(transaction), scopeParameters(transaction, scope)]);
  const { records } = await transaction.run(DUE, parameters);
  const collector = new GraphCollector();
  const rows = records.map((record) => ({
    cells: Object.fromEntries(['who', 'others', 'publication', 'statements'].map((key) => [key, collector.cell(record.get(key))])),
    plain: record.toObject() as Record<string, unknown>,
  }));
  const graph = collector.graph();
  const clauses = new Map(graph.relationships.map((relationship) => [relationship.id, relationship.clauses]));
  const due = rows.map(({ cells, plain }): Due => {
    const statements = (cells.statements as { relationship: string }[]).map(({ relationship }) => relationship);
    const ids = new Set(statements.flatMap((id) => clauses.get(id) ?? []));
    const publication = cells.publication as NodeReference | null;
    const [first, last] = [plain.first, plain.last].map((month) => (month === null ? undefined : Number(month)));
    return {
      who: cells.who as NodeReference,
      type: plain.does as RelationshipTypeName,
      others: cells.others as NodeReference[],
      what: publication?.name ?? (plain.subject === null ? undefined : String(plain.subject)),
      frequency: plain.frequency === null ? undefined : String(plain.frequency),
      window: first && last ? { from: first, to: last } : undefined,
      statements,
      citations: [...catalogue.citations.values()].filter(({ clause }) => ids.has(clause)),
    };
  });
  const types = [...new Set(due.map(({ type }) => type))];
  return { due, graph, searched: searchedIn({ catalogue, area: scope.area ?? null, asAt: scope.asAt ?? null, types }) };
}
