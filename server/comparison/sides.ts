import type { ComparedBy, ComparedSide } from '../../contract/comparison.ts';
import type { Graph } from '../../contract/graph.ts';
import { isoDate } from '../../contract/values.ts';
import { cypherFile } from '../cypher.ts';
import { type Catalogue, documentsOf } from '../graph/catalogue.ts';
import { GraphCollector } from '../graph/collector.ts';
import { type Transaction, toDate } from '../neo4j.ts';
import { badParameter } from '../problem.ts';

const SIDE = cypherFile('comparison/side');
const JOINT_AREAS = cypherFile('comparison/joint-areas');

export type Side = { side: ComparedSide; graph: Graph };
type Asked = { by: ComparedBy; id: string; parameter: 'left' | 'right'; area?: string | undefined; asAt?: string | undefined };

/**
 * One side of a comparison as a graph of its own.
 * @throws ProblemError where there is no such area or document, or the day is not one
 */
export async function sideOf(transaction: Transaction, catalogue: Catalogue, asked: Asked): Promise<Side> {
  const { name, areas, documents, asAt } = await scopeOf(transaction, catalogue, asked);
  const ids = documents.map(({ id }) => id);
  const { records } = await transaction.run(SIDE, { areas, documents: ids, asAt: toDate(asAt ?? null) });
  const collector = new GraphCollector();
  for (const record of records) for (const key of ['node', 'relationships']) collector.cell(record.get(key));
  const graph = collector.graph();
  const looked = documents.map(({ id, title, clauses }) => ({ id, title, clauses }));
  const side = { id: asked.id, name, documents: looked, nodes: graph.nodes.length, relationships: graph.relationships.length };
  return { side, graph };
}

async function scopeOf(transaction: Transaction, catalogue: Catalogue, { by, id, parameter, area, asAt }: Asked) {
  if (by === 'dates') {
    if (!isoDate.safeParse(id).success) throw badParameter(parameter, `"${id}" is not a date that exists, written YYYY-MM-DD.`);
    if (area !== undefined) nameOfArea(catalogue, area, 'area');
    return { name: id, areas: area === undefined ? null : [area], documents: documentsOf(catalogue, area ?? null), asAt: id };
  }
  if (by === 'documents') {
    const document = catalogue.documents.find((one) => one.id === id);
    if (!document)
      throw badParameter(
        parameter,
        `There is no document "${id}". The documents are ${catalogue.documents.map((one) => one.id).join(', ')}.`,
      );
    return { name: document.title, areas: [], documents: [document], asAt };
  }
  const name = nameOfArea(catalogue, id, parameter);
  const { records } = await transaction.run(JOINT_AREAS, { area: id });
  const areas = [...new Set([id, ...records.map((record) => String(record.get('id')))])];
  return { name, areas, documents: documentsOf(catalogue, id), asAt };
}

function nameOfArea(catalogue: Catalogue, id: string, parameter: string): string {
  const name = catalogue.areas.get(id);
  if (name === undefined)
    throw badParameter(parameter, `There is no area "${id}". The areas are ${[...catalogue.areas.keys()].join(', ')}.`);
  return name;
}
