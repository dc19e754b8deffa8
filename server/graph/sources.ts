import type { ClauseDetail, Coverage } from '../../contract/operations/sources.ts';
import { cypherFile } from '../cypher.ts';
import { coverageOf } from '../import/coverage.ts';
import type { Statements } from '../import/statement.ts';
import type { DatabaseNode, Transaction } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import { catalogueOf } from './catalogue.ts';
import { GraphCollector } from './collector.ts';
import { toGraphNode } from './convert.ts';

const DOCUMENTS = cypherFile('scene/documents');
const DOCUMENT = cypherFile('scene/document');
const STATEMENTS = cypherFile('scene/document-statements');
const CLAUSE = cypherFile('scene/clause');
const BY_ELEMENT_ID = cypherFile('scene/by-element-id');

/** The source documents, of one area or all. */
export async function documents(transaction: Transaction, { area }: { area?: string | undefined }) {
  const { records } = await transaction.run(DOCUMENTS, { area: area ?? null });
  return records.map((record) => ({ ...toGraphNode(record.get('node') as DatabaseNode), clauseCount: Number(record.get('clauseCount')) }));
}

/** A document with its clauses in reading order and the cross-references among them. */
export async function documentDetail(transaction: Transaction, id: string) {
  const [{ records }, file] = await Promise.all([transaction.run(DOCUMENT, { id }), transaction.run(STATEMENTS, { document: id })]);
  const [record] = records;
  if (!record) throw notFound(`There is no document "${id}". GET /api/documents lists them.`);
  const collector = new GraphCollector();
  for (const key of ['clauses', 'references']) collector.cell(record.get(key));
  const { nodes, relationships } = collector.graph();
  const [stated] = file.records;
  return {
    node: toGraphNode(record.get('document') as DatabaseNode),
    clauses: nodes,
    references: relationships,
    coverage: stated ? countsOf(JSON.parse(stated.get('statements'))) : null,
  };
}

/** Its coverage; which document it is of stands beside it already. */
function countsOf(statements: Statements): Coverage {
  const { document: _, title: __, ...counts } = coverageOf(statements);
  return counts;
}

/** A clause with everything that rests on it and its cross-references. */
export async function clauseDetail(transaction: Transaction, id: string): Promise<ClauseDetail> {
  const [catalogue, { records }] = await Promise.all([catalogueOf(transaction), transaction.run(CLAUSE, { id })]);
  const [record] = records;
  const citation = catalogue.citations.get(id);
  if (!record || !citation) throw notFound(`There is no clause "${id}". GET /api/documents/{id} lists a document's clauses.`);
  const collector = new GraphCollector();
  const nodes = collector.cell(record.get('nodes')) as { node: string }[];
  const relationships = collector.cell(record.get('relationships')) as { relationship: string }[];
  const references = collector.cell(record.get('references')) as { relationship: string }[];
  const ends = await transaction.run(BY_ELEMENT_ID, { elementIds: collector.missingEnds() });
  for (const end of ends.records) collector.cell(end.get('node'));
  const graph = collector.graph();
  const referring = new Set(references.map(({ relationship }) => relationship));
  return {
    node: toGraphNode(record.get('clause') as DatabaseNode),
    citation,
    supports: {
      nodes: nodes.map(({ node }) => node),
      relationships: relationships.map(({ relationship }) => relationship),
      graph: { nodes: graph.nodes, relationships: graph.relationships.filter(({ id: own }) => !referring.has(own)) },
    },
    references: graph.relationships.filter(({ id: own }) => referring.has(own)),
  };
}
