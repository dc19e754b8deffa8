import type { GraphNode, GraphRelationship, PropertyValue } from '../../../contract/graph.ts';
import type { DiagramSubject } from '../diagram.ts';

/** What the database keeps as a date. */
const DATES = new Set(['validFrom', 'validTo', 'date']);

/** Neo4j reads `\u000a` as the end of a line within a comment too. */
const comment = (words: string): string => `// ${words.replace(/[\p{Cc}\\]+/gu, ' ')}`;

/** Statements that make the graph in an empty Neo4j: each node once, then each relationship between the ids of its ends. */
export function write({ title, graph }: DiagramSubject): string {
  return [
    comment(title),
    `// ${graph.nodes.length} nodes, ${graph.relationships.length} relationships; for an empty database: cypher-shell --file`,
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;',
    ...graph.nodes.map((node) => `CREATE (:Entity:${node.kind} ${map(nodeProperties(node))});`),
    ...graph.relationships.map(
      (relationship) =>
        `MATCH (a:Entity {id: ${text(relationship.from)}}), (b:Entity {id: ${text(relationship.to)}}) CREATE (a)-[:${relationship.type} ${map(relationshipProperties(relationship))}]->(b);`,
    ),
    '',
  ].join('\n');
}

const nodeProperties = ({ kind: _, properties, ...common }: GraphNode) => ({ ...common, ...properties });
const relationshipProperties = ({ type: _, from: __, to: ___, properties, ...common }: GraphRelationship) => ({ ...common, ...properties });

function map(properties: Record<string, PropertyValue | undefined>): string {
  const entries = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${key(name)}: ${literal(name, value)}`],
  );
  return `{${entries.join(', ')}}`;
}

const key = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``);

function literal(name: string, value: PropertyValue): string {
  if (Array.isArray(value)) return `[${value.map((part) => literal('', part)).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  return DATES.has(name) && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `date(${text(value)})` : text(value);
}

/** A string literal: quotation marks, backslashes and control characters escaped, so that nothing typed ends it. */
const text = (value: string): string =>
  `'${value
    .toWellFormed()
    .replace(/[\\']/g, '\\$&')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
