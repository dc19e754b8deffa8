import type { PropertyValue } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';

export type Properties = Record<string, PropertyValue>;

/** That a document states a node; properties as the database is to hold them, dates as ISO text. */
export type NodeStatement = { id: string; kind: KindLabel; properties: Properties };

/** That a document states a relationship between two nodes that it states too. */
export type RelationshipStatement = {
  id: string;
  type: RelationshipTypeName;
  from: string;
  to: string;
  properties: Properties;
};

/** Everything that one dataset file states. */
export type Statements = {
  document: string;
  /** The file, as a path with forward slashes: what an import of a folder compares with. */
  source: string;
  nodes: NodeStatement[];
  relationships: RelationshipStatement[];
};

/** `suffolk/role/chief-executive--HOLDS_TO_ACCOUNT--suffolk/role/lscb-chair`, and `--<key>` where one fact has siblings. */
export function relationshipId(parts: { from: string; type: RelationshipTypeName; to: string; key?: string | undefined }): string {
  return [parts.from, parts.type, parts.to, ...(parts.key ? [parts.key] : [])].join('--');
}
