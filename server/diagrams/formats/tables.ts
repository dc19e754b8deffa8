import type { PropertyValue } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import { relationshipSentence } from '../../../contract/relationship-words.ts';
import { rowCitations, wordColumns, wordRows } from '../../questions/words.ts';
import type { DiagramSubject } from '../diagram.ts';

/** A table with its name; every cell is text. */
export type Table = { name: string; columns: string[]; rows: string[][] };

const shown = (value: PropertyValue | undefined): string =>
  Array.isArray(value) ? value.join('; ') : value === undefined ? '' : String(value);

/** All of a subject as tables: the answer's rows, the names, the relationships and the sources. */
export function tablesOf(subject: DiagramSubject): { rows: Table | null; names: Table; relationships: Table; sources: Table } {
  return {
    rows: rowsTable(subject),
    names: namesTable(subject),
    relationships: relationshipsTable(subject),
    sources: sourcesTable(subject),
  };
}

function rowsTable({ answer }: DiagramSubject): Table | null {
  if (!answer) return null;
  const columns = wordColumns(answer);
  const citations = answer.rows.map((row) => rowCitations(answer, row).join('; '));
  const rows = wordRows(answer, columns).map((row, at) => [...row, citations[at] ?? '']);
  return { name: 'Rows', columns: [...columns, 'clauses'], rows };
}

function namesTable({ graph, citations }: DiagramSubject): Table {
  const labels = labelsOf(citations);
  const own = [...new Set(graph.nodes.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return {
    name: 'Names',
    columns: ['id', 'kind', 'name', 'aliases', 'area', 'status', 'validFrom', 'validTo', 'summary', 'clauses', ...own],
    rows: graph.nodes.map((node) => [
      ...[node.id, kinds[node.kind].caption, node.name, node.aliases.join('; '), node.area, node.status],
      ...[node.validFrom ?? '', node.validTo ?? '', node.summary, labels(node.clauses)],
      ...own.map((name) => shown(node.properties[name])),
    ]),
  };
}

function relationshipsTable({ graph, citations }: DiagramSubject): Table {
  const labels = labelsOf(citations);
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const own = [...new Set(graph.relationships.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return {
    name: 'Relationships',
    columns: ['id', 'from', 'type', 'to', 'fromId', 'toId', 'sentence', 'status', 'validFrom', 'validTo', 'summary', 'clauses', ...own],
    rows: graph.relationships.map((relationship) => {
      const { id, from, to, type, status, validFrom, validTo, summary, clauses, properties } = relationship;
      return [
        ...[id, nameOf(from), type, nameOf(to), from, to, relationshipSentence(relationship, nameOf), status],
        ...[validFrom ?? '', validTo ?? '', summary, labels(clauses), ...own.map((name) => shown(properties[name]))],
      ];
    }),
  };
}

function sourcesTable({ citations }: DiagramSubject): Table {
  return {
    name: 'Sources',
    columns: ['number', 'source', 'heading', 'summary', 'document', 'clauseId'],
    rows: citations.map(({ label, heading, summary, documentTitle, clause }, index) => [
      `${index + 1}`,
      label,
      heading ?? '',
      summary,
      documentTitle,
      clause,
    ]),
  };
}

/** Clauses by their labels; one that is not among the sources by its id. */
function labelsOf(citations: DiagramSubject['citations']): (clauses: readonly string[]) => string {
  const labels = new Map(citations.map(({ clause, label }) => [clause, label]));
  return (clauses) => clauses.map((clause) => labels.get(clause) ?? clause.replace('#', ' ')).join('; ');
}
