import { relationshipFamilies } from '../../../contract/families.ts';
import type { Citation } from '../../../contract/graph.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import { FamilyLine } from '../../kinds/FamilyLine.tsx';
import { listed } from '../../words/counting.ts';
import { documentsOf } from './documents.ts';
import { byFamily, isMixed } from './followed-types.ts';
import classes from './Trace.module.css';

/** What is followed, each type with its line, by family; where it isn't accountability alone, that is said. */
export function FollowedTypes({ types, citations }: { types: readonly RelationshipTypeName[]; citations: readonly Citation[] }) {
  const documents = documentsOf(citations);
  return (
    <div className={classes.followed}>
      {byFamily(types).map(([family, members]) => (
        <ul key={family} aria-label={`Followed: ${relationshipFamilies[family].caption}`}>
          <li className={classes.family} aria-hidden>
            {relationshipFamilies[family].caption}
          </li>
          {members.map((type) => (
            <li key={type}>
              <FamilyLine type={type} /> {relationshipTypes[type].caption}
            </li>
          ))}
        </ul>
      ))}
      {documents.length > 0 && <p className={classes.document}>Stated by {listed(documents)}.</p>}
      {isMixed(types) && (
        <p>Not only accountability is followed: read each rung by its own type. Only accountability makes above and below a rank.</p>
      )}
    </div>
  );
}
