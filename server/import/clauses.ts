import type { DatasetFile, StatedClause } from '../../contract/dataset.ts';
import type { YamlPath } from './problem.ts';
import { type NodeStatement, type RelationshipStatement, relationshipId } from './statement.ts';

type Report = (path: YamlPath, message: string) => void;

/** The document's clauses as nodes in reading order, each part of its parent or of the document, with its cross-references. */
export function clauseStatements({ document, area, clauses }: DatasetFile, report: Report) {
  const idOf = (number: string) => `${document.id}#${number}`;
  const numbers = new Set<string>();
  for (const [index, { number }] of clauses.entries()) {
    if (numbers.has(number)) report(['clauses', index, 'number'], `clause ${number} stands twice in this document`);
    numbers.add(number);
  }

  const nodes: NodeStatement[] = [];
  const relationships: RelationshipStatement[] = [];
  for (const [index, clause] of clauses.entries()) {
    const id = idOf(clause.number);
    nodes.push({
      id,
      kind: 'Clause',
      properties: {
        id,
        name: `${document.shortName} ${clause.number}`,
        aliases: [],
        area,
        number: clause.number,
        ...(clause.heading && { heading: clause.heading }),
        summary: clause.summary,
        position: index + 1,
        clauses: [],
        status: 'in force',
        ...(clause.supportsNothing && { supportsNothing: clause.supportsNothing }),
      },
    });

    const parent = clause.partOf ?? longestPrefix(clause.number, numbers);
    if (clause.partOf && !numbers.has(clause.partOf))
      report(['clauses', index, 'partOf'], `there is no clause ${clause.partOf} in this document`);
    const whole = parent === undefined ? document.id : idOf(parent);
    const wholeName = parent === undefined ? document.title : `clause ${parent}`;
    relationships.push({
      id: relationshipId({ from: id, type: 'PART_OF', to: whole }),
      type: 'PART_OF',
      from: id,
      to: whole,
      properties: {
        id: relationshipId({ from: id, type: 'PART_OF', to: whole }),
        summary: `Clause ${clause.number} is part of ${wholeName}.`,
        clauses: [id],
        status: 'in force',
      },
    });

    for (const [position, reference] of clause.refersTo.entries()) {
      const path = ['clauses', index, 'refersTo', position];
      const target = reference.clause ?? reference.stated;
      if (!numbers.has(target)) {
        report(path, `refers to clause ${target}, which is not in this document; name the one it leads to as "clause"`);
        continue;
      }
      if (reference.intended && !numbers.has(reference.intended))
        report(path, `there is no clause ${reference.intended} to be the one intended`);
      relationships.push(referenceStatement({ clause, id, to: idOf(target), reference, idOf }));
    }
  }
  return { nodes, relationships, ids: new Set(nodes.map((node) => node.id)) };
}

function referenceStatement(options: {
  clause: StatedClause;
  id: string;
  to: string;
  reference: StatedClause['refersTo'][number];
  idOf: (number: string) => string;
}): RelationshipStatement {
  const { clause, id, to, reference, idOf } = options;
  const wrong = reference.resolves === false && reference.intended ? `; clause ${reference.intended} is meant` : '';
  const key = reference.intended?.toLowerCase();
  const relationship = relationshipId({ from: id, type: 'REFERS_TO', to, key });
  return {
    id: relationship,
    type: 'REFERS_TO',
    from: id,
    to,
    properties: {
      id: relationship,
      stated: reference.stated,
      summary: reference.summary ?? `Clause ${clause.number} refers to ${reference.stated}${wrong}.`,
      ...(reference.resolves !== undefined && { resolves: reference.resolves }),
      ...(reference.intended && { intended: idOf(reference.intended) }),
      clauses: [id],
      status: 'in force',
    },
  };
}

function longestPrefix(number: string, numbers: ReadonlySet<string>): string | undefined {
  for (let end = number.length - 1; end > 0; end--) {
    const atBoundary = number[end] === '.' || number[end] === '-';
    if (atBoundary && numbers.has(number.slice(0, end))) return number.slice(0, end);
  }
  return undefined;
}
