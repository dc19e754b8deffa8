import type { Answer } from '../../../contract/answer.ts';
import { type RelationshipTypeName, relationshipTypeName } from '../../../contract/relationship-types.ts';
import { partsOf } from '../../words/cells.ts';
import { followable } from './followed-types.ts';

export const endings = ['at the top', 'in a gap', 'outside the documents'] as const;
export type Ending = (typeof endings)[number];

/** How a chain ends at a name, and what else leads on from there. */
export type End = {
  how: Ending;
  /** Relationship types that lead on from it, but were not chosen. */
  otherTypes: RelationshipTypeName[];
  /** How many links of the chosen types lead on from it at other dates. */
  atOtherDates: number;
};

/** The ends of an answer to `where-a-chain-ends`, by the id of the name where it ends. */
export function endsOf({ rows }: Pick<Answer, 'rows'>): ReadonlyMap<string, End> {
  return new Map(
    rows.flatMap((row) => {
      const end = row.end ?? null;
      const how = endings.find((one) => one === row.how);
      if (typeof end !== 'object' || end === null || !('node' in end) || !how) return [];
      const otherTypes = partsOf(row.otherTypes ?? null).flatMap((type) => relationshipTypeName.safeParse(type).data ?? []);
      return [
        [
          end.node,
          { how, otherTypes: otherTypes.filter((type) => followable.includes(type)), atOtherDates: Number(row.linksAtOtherDates) || 0 },
        ] as const,
      ];
    }),
  );
}
