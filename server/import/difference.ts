import { isDeepStrictEqual } from 'node:util';
import type { StatedGraph } from './merge.ts';
import type { NodeStatement, Properties, RelationshipStatement } from './statement.ts';

/** Properties to set; one that is to go is `null`. */
type Changes = Record<string, Properties[string] | null>;

export type Difference<S> = { create: S[]; update: { statement: S; changes: Changes }[]; remove: S[] };

/** What the database holds of one thing, by id. */
export type Present = Map<string, Properties>;

/**
 * What must change in the database so that it holds what the files state now.
 * @param options.before what they stated at the last import: only that may go
 * @param options.after what they state now
 * @param options.present what is there
 */
export function difference<S extends NodeStatement | RelationshipStatement>(options: {
  before: ReadonlyMap<string, S>;
  after: ReadonlyMap<string, S>;
  present: Present;
}): Difference<S> {
  const { before, after, present } = options;
  const result: Difference<S> = { create: [], update: [], remove: [] };
  for (const [id, statement] of after) {
    const there = present.get(id);
    if (!there) {
      result.create.push(statement);
      continue;
    }
    const changes: Changes = {};
    for (const [name, value] of Object.entries(statement.properties)) if (!isDeepStrictEqual(there[name], value)) changes[name] = value;
    for (const name of Object.keys(before.get(id)?.properties ?? {}))
      if (!(name in statement.properties) && name in there) changes[name] = null;
    if (Object.keys(changes).length === 0) continue;
    if (there.statedBy === undefined) changes.adopted = true;
    result.update.push({ statement, changes });
  }
  for (const [id, statement] of before) if (!after.has(id) && present.has(id)) result.remove.push(statement);
  return result;
}

/** The same for nodes and relationships together. */
export function graphDifference(options: { before: StatedGraph; after: StatedGraph; nodes: Present; relationships: Present }) {
  const { before, after } = options;
  return {
    nodes: difference({ before: before.nodes, after: after.nodes, present: options.nodes }),
    relationships: difference({ before: before.relationships, after: after.relationships, present: options.relationships }),
  };
}
