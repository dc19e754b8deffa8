import type { Searched } from '../../contract/answer.ts';
import type { Citation, Graph } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../contract/relationship-types.ts';
import { cypherFile } from '../cypher.ts';
import { fromDatabase, type Transaction } from '../neo4j.ts';

type DocumentEntry = { id: string; title: string; area: string; clauses: number; statedAreas: string[] };

/** What the server remembers of the sources, so that citing costs no query; valid for one revision of the dataset. */
export type Catalogue = {
  revision: number;
  areas: Map<string, string>;
  documents: DocumentEntry[];
  citations: Map<string, Citation>;
  /** Where each clause stands among all, by document and in reading order. */
  places: Map<string, number>;
};

const REVISION = cypherFile('catalogue/revision');
const DOCUMENTS = cypherFile('catalogue/documents');
const CLAUSES = cypherFile('catalogue/clauses');
const AREAS = cypherFile('catalogue/areas');

let remembered: Catalogue | undefined;

/** The catalogue as of this transaction: what is remembered, if the dataset's revision is still the same. */
export async function catalogueOf(transaction: Transaction): Promise<Catalogue> {
  const { records } = await transaction.run(REVISION);
  const revision = Number(records[0]?.get('revision') ?? 0);
  if (remembered?.revision !== revision || revision === 0) remembered = await load(transaction, revision);
  return remembered;
}

async function load(transaction: Transaction, revision: number): Promise<Catalogue> {
  const [documents, clauses, areas] = await Promise.all([transaction.run(DOCUMENTS), transaction.run(CLAUSES), transaction.run(AREAS)]);
  const citations = clauses.records.map((record) => clean(record.toObject()) as unknown as Citation);
  return {
    revision,
    areas: new Map(areas.records.map((record) => [String(record.get('id')), String(record.get('name'))])),
    documents: documents.records.map((record) => clean(record.toObject()) as unknown as DocumentEntry),
    citations: new Map(citations.map((citation) => [citation.clause, citation])),
    places: new Map(citations.map(({ clause }, place) => [clause, place])),
  };
}

const clean = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, fromDatabase(value)]),
  );

/** Their ids, as a query parameter; null where no area narrows the question. */
export const documentIdsOf = (catalogue: Catalogue, area: string | null): string[] | null =>
  area === null ? null : documentsOf(catalogue, area).map(({ id }) => id);

/** The documents that speak for an area: its own, or for a wider area (England) those that say anything about it. */
export function documentsOf(catalogue: Catalogue, area: string | null): DocumentEntry[] {
  if (area === null) return catalogue.documents;
  const own = catalogue.documents.filter((document) => document.area === area);
  return own.length > 0 ? own : catalogue.documents.filter((document) => document.statedAreas.includes(area));
}

/** Kinds whose nodes state a fact by themselves; a body or a role is cited for what it does, not for every mention. */
const FACTS: readonly KindLabel[] = ['Duty', 'Procedure', 'Step', 'Event', 'Risk', 'Clause'];

/** One citation for each clause that a fact in the graph rests on, in reading order by document. */
export function citationsOf(catalogue: Catalogue, { nodes, relationships }: Graph): Citation[] {
  const facts = relationships.length > 0 ? nodes.filter(({ kind }) => FACTS.includes(kind)) : nodes;
  const ids = new Set([...relationships, ...facts].flatMap((fact) => fact.clauses));
  const place = ({ clause }: Citation) => catalogue.places.get(clause) ?? 0;
  return [...ids].flatMap((id) => catalogue.citations.get(id) ?? []).sort((a, b) => place(a) - place(b));
}

/** What was looked through, in a form that defends an empty answer. */
export function searchedIn(options: {
  catalogue: Catalogue;
  area: string | null;
  asAt: string | null;
  types: readonly RelationshipTypeName[];
}): Searched {
  const { catalogue, area, asAt, types } = options;
  const documents = documentsOf(catalogue, area).map(({ id, title, clauses }) => ({ id, title, clauses }));
  const clauses = documents.reduce((sum, document) => sum + document.clauses, 0);
  const titles = documents.length > 3 ? `${documents.length} documents` : documents.map((document) => `"${document.title}"`).join(' and ');
  const where = area === null ? 'all areas' : (catalogue.areas.get(area) ?? area);
  const when = asAt === null ? 'at any date' : `as at ${asAt}`;
  const along = types.length > 0 ? `, along “${types.map((type) => relationshipTypes[type].caption).join('”, “')}”` : '';
  return {
    documents,
    clauses,
    relationshipTypes: [...types],
    area,
    asAt,
    sentence: `Searched ${clauses} clauses of ${titles} (${where}, ${when})${along}.`,
  };
}
