import { isDeepStrictEqual } from 'node:util';
import type { PropertyValue } from '../../contract/graph.ts';
import type { NodeStatement, Properties, RelationshipStatement, Statements } from './statement.ts';

/** The governance graph that a set of files states: each node and relationship once, with the documents that state it. */
export type StatedGraph = {
  nodes: Map<string, NodeStatement>;
  relationships: Map<string, RelationshipStatement>;
  conflicts: Conflict[];
};

/** Two documents state one thing differently where only one value can stand. */
export type Conflict = {
  id: string;
  property: string;
  document: string;
  value: PropertyValue;
  otherDocument: string;
  otherValue: PropertyValue;
};

/** Lists that several documents add to; everything else has one value. */
const JOINED = new Set(['aliases', 'clauses', 'withAgreementOf', 'statedBy']);
/** Where documents describe a thing in words of their own, the first stands; each keeps its clause. */
const FIRST_STANDS = new Set(['summary', 'supportsNothing']);
const LIFE_CYCLE = ['proposed', 'in force', 'ended'];

/**
 * Joins what all documents state. The same thing stated by several stands once, with all their clauses. A status is the
 * furthest in its life cycle: what one document proposes and another reports as working is in force.
 */
export function mergeStatements(files: readonly Statements[]): StatedGraph {
  const merged: StatedGraph = { nodes: new Map(), relationships: new Map(), conflicts: [] };
  const ordered = files.toSorted((a, b) => (a.document < b.document ? -1 : 1));
  for (const file of ordered) {
    for (const node of file.nodes) join({ into: merged.nodes, statement: node, file, conflicts: merged.conflicts });
    for (const fact of file.relationships) join({ into: merged.relationships, statement: fact, file, conflicts: merged.conflicts });
  }
  return merged;
}

function join<S extends NodeStatement | RelationshipStatement>(options: {
  into: Map<string, S>;
  statement: S;
  file: Statements;
  conflicts: Conflict[];
}): void {
  const { into, statement, file, conflicts } = options;
  const stated = { ...statement, properties: { ...statement.properties, statedBy: [file.document] } };
  const present = into.get(statement.id);
  if (!present) {
    into.set(statement.id, stated);
    return;
  }
  const properties: Properties = { ...present.properties };
  for (const [property, value] of Object.entries(stated.properties)) {
    const other = properties[property];
    if (other === undefined) properties[property] = value;
    else if (JOINED.has(property)) properties[property] = [...new Set([other, value].flat())];
    else if (property === 'status') properties[property] = furthest(other, value);
    else if (!FIRST_STANDS.has(property) && !isDeepStrictEqual(other, value)) {
      const otherDocument = String((present.properties.statedBy as PropertyValue[])[0]);
      conflicts.push({ id: statement.id, property, document: file.document, value, otherDocument, otherValue: other });
    }
  }
  into.set(statement.id, { ...present, properties });
}

function furthest(a: PropertyValue, b: PropertyValue): PropertyValue {
  return LIFE_CYCLE.indexOf(String(a)) >= LIFE_CYCLE.indexOf(String(b)) ? a : b;
}
