import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';

export const node = (id: string, kind: KindLabel, name: string): GraphNode => ({
  id,
  kind,
  name,
  aliases: [],
  area: 'x',
  summary: '',
  clauses: ['x#1'],
  status: 'in force',
  properties: {},
});

export const relationship = (
  from: string,
  type: RelationshipTypeName,
  to: string,
  properties: GraphRelationship['properties'] = {},
): GraphRelationship => ({ id: `${from}--${type}--${to}`, type, from, to, summary: '', clauses: ['x#1'], status: 'in force', properties });
