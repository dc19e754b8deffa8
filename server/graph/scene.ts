import type { Graph, GraphNode } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import type { EntityDetail, Expansion, RelationshipCount } from '../../contract/operations/graph.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import { cypherFile } from '../cypher.ts';
import { type DatabaseNode, type Transaction, toDate, toParameter } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import { catalogueOf, citationsOf, documentsOf } from './catalogue.ts';
import { GraphCollector } from './collector.ts';
import { isKnownType, toGraphNode } from './convert.ts';
import { luceneQuery, wordsOf } from './search-text.ts';

const file = (name: string) => cypherFile(`scene/${name}`);
const SEARCH = file('search');
const OVERVIEW = file('overview');
const AMONG = file('among');
const EXPAND = file('expand');
const COUNTS = file('counts');

type Scope = { area?: string | undefined; asAt?: string | undefined };

/** The parameters by which scene queries are narrowed to an area and a date. */
export async function scopeParameters(transaction: Transaction, { area, asAt }: Scope) {
  const catalogue = await catalogueOf(transaction);
  return { area: area ?? null, asAt: toDate(asAt ?? null), documents: documentsOf(catalogue, area ?? null).map(({ id }) => id) };
}

/** Entities, documents and clauses that fit the text: first those with all its words, else those with some. */
export async function search(
  transaction: Transaction,
  options: Scope & { text: string; kinds?: readonly KindLabel[] | undefined; limit: number },
) {
  if (wordsOf(options.text).length === 0) return { hits: [] };
  const scope = await scopeParameters(transaction, options);
  const parameters = {
    ...scope,
    kinds: options.kinds && options.kinds.length > 0 ? options.kinds : null,
    limit: toParameter(options.limit),
  };
  for (const all of [true, false]) {
    const { records } = await transaction.run(SEARCH, { ...parameters, query: luceneQuery({ text: options.text, all }) });
    if (records.length > 0)
      return {
        hits: records.map((record) => ({ node: toGraphNode(record.get('node') as DatabaseNode), score: Number(record.get('score')) })),
      };
  }
  return { hits: [] };
}

/** An area's bodies, roles and people and how they are related; `total` counts the nodes before the limit. */
export async function overview(transaction: Transaction, options: Scope & { limit: number }): Promise<{ graph: Graph; total: number }> {
  const scope = await scopeParameters(transaction, options);
  const { records } = await transaction.run(OVERVIEW, { ...scope, limit: toParameter(options.limit) });
  const collector = new GraphCollector();
  for (const record of records) for (const key of ['node', 'relationships']) collector.cell(record.get(key));
  return { graph: collector.graph(), total: Number(records[0]?.get('total') ?? 0) };
}

/** The named nodes with every relationship among them, and which ids are not there. */
export async function nodesById(transaction: Transaction, ids: readonly string[]): Promise<{ graph: Graph; missing: string[] }> {
  const { records } = await transaction.run(AMONG, { ids });
  const collector = new GraphCollector();
  for (const record of records) for (const key of ['node', 'relationships']) collector.cell(record.get(key));
  const graph = collector.graph();
  const known = new Set(graph.nodes.map(({ id }) => id));
  return { graph, missing: ids.filter((id) => !known.has(id)) };
}

type ExpandOptions = {
  id: string;
  types?: readonly RelationshipTypeName[] | undefined;
  direction: 'out' | 'in' | 'both';
  asAt?: string | undefined;
  skip: number;
  limit: number;
};

/** A node's neighbours by type and direction, a page of them, with how many there are in truth. */
export async function expand(transaction: Transaction, options: ExpandOptions): Promise<Expansion & { node: GraphNode }> {
  const { id, types, direction, asAt, skip, limit } = options;
  const date = toDate(asAt ?? null);
  const expanding = transaction.run(EXPAND, {
    ...{ id, direction, asAt: date, skip: toParameter(skip), limit: toParameter(limit) },
    types: types && types.length > 0 ? types : null,
  });
  const counting = transaction.run(COUNTS, { id, asAt: date });
  const looking = nodesById(transaction, [id]);
  const [expanded, counted, { graph: own }] = await Promise.all([expanding, counting, looking]);
  const [node] = own.nodes;
  if (!node) throw notFound(`There is no entity "${id}". Search for it by name.`);
  const [record] = expanded.records;
  const collector = new GraphCollector();
  if (record) for (const key of ['node', 'relationships', 'others']) collector.cell(record.get(key));
  const counts = counted.records.map((row) => row.toObject() as RelationshipCount).filter(({ type }) => isKnownType(type));
  return { node, graph: record ? collector.graph() : own, counts, total: Number(record?.get('total') ?? 0) };
}

/** An entity with its relationships and the clauses that all of it rests on. */
export async function entityDetail(
  transaction: Transaction,
  options: { id: string; asAt?: string | undefined; limit: number },
): Promise<EntityDetail> {
  const [catalogue, { node, graph, counts }] = await Promise.all([
    catalogueOf(transaction),
    expand(transaction, { ...options, direction: 'both', skip: 0 }),
  ]);
  return { node, graph, counts, citations: citationsOf(catalogue, { nodes: [node], relationships: graph.relationships }) };
}
