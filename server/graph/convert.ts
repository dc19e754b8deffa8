import type { GraphNode, GraphRelationship, PropertyValue } from '../../contract/graph.ts';
import { type KindLabel, kinds } from '../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../contract/relationship-types.ts';
import type { Status } from '../../contract/values.ts';
import { type DatabaseNode, type DatabaseRelationship, fromDatabase } from '../neo4j.ts';

const COMMON = new Set(['id', 'name', 'aliases', 'area', 'summary', 'clauses', 'status', 'archetype', 'validFrom', 'validTo']);
/** What the import keeps for itself; no reader needs it. */
const BOOKKEEPING = new Set(['statedBy', 'adopted']);

/** A node as replies carry it. One that was added by other means and lacks a property gets an empty one. */
export function toGraphNode(node: DatabaseNode): GraphNode {
  const { properties } = node;
  const kind = node.labels.find((label): label is KindLabel => Object.hasOwn(kinds, label));
  return {
    kind: kind ?? 'Organisation',
    name: String(properties.name ?? properties.id ?? node.elementId),
    aliases: texts(properties.aliases),
    area: String(properties.area ?? ''),
    archetype: optionalText(properties.archetype),
    ...common(node),
  } as GraphNode;
}

/** A relationship as replies carry it; `ends` are the ids of the nodes that it leads between. */
export function toGraphRelationship(relationship: DatabaseRelationship, ends: { from: string; to: string }): GraphRelationship {
  return { type: relationship.type as RelationshipTypeName, ...ends, ...common(relationship) } as GraphRelationship;
}

/** Whether the model knows this type; what it doesn't know is never drawn as if it did. */
export const isKnownType = (type: string): type is RelationshipTypeName => Object.hasOwn(relationshipTypes, type);
export const isGovernanceNode = (node: DatabaseNode): boolean => node.labels.some((label) => Object.hasOwn(kinds, label));

function common({ properties, elementId }: DatabaseNode | DatabaseRelationship) {
  return {
    id: String(properties.id ?? elementId),
    summary: String(properties.summary ?? ''),
    clauses: texts(properties.clauses),
    status: (properties.status ?? 'in force') as Status,
    validFrom: optionalText(properties.validFrom),
    validTo: optionalText(properties.validTo),
    properties: rest(properties),
  };
}

function rest(properties: Record<string, unknown>): Record<string, PropertyValue> {
  const own: Record<string, PropertyValue> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && !COMMON.has(name) && !BOOKKEEPING.has(name)) own[name] = fromDatabase(value) as PropertyValue;
  }
  return own;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
/** Absent stays absent: JSON drops `undefined`. */
const optionalText = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : String(fromDatabase(value));
