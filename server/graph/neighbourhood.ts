import type { Graph } from '../../contract/graph.ts';
import { cypherFile } from '../cypher.ts';
import { type Transaction, toDate, toParameter } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import { GraphCollector } from './collector.ts';

const NEIGHBOURHOOD = cypherFile('scene/neighbourhood');

type Options = { id: string; steps: number; asAt?: string | undefined; limit: number };

/** Everything within some steps of a node, nearest first, with how much of it there is in truth. */
export async function neighbourhood(
  transaction: Transaction,
  { id, steps, asAt, limit }: Options,
): Promise<{ graph: Graph; total: number }> {
  const parameters = { id, asAt: toDate(asAt ?? null), steps: toParameter(steps), limit: toParameter(limit) };
  const { records } = await transaction.run(NEIGHBOURHOOD, parameters);
  const [first] = records;
  if (!first) throw notFound(`There is no entity "${id}". Search for it by name.`);
  const collector = new GraphCollector();
  for (const record of records) for (const key of ['node', 'relationships']) collector.cell(record.get(key));
  return { graph: collector.graph(), total: Number(first.get('total')) };
}
