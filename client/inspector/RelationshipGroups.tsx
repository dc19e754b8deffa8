import { useState } from 'react';
import type { Graph } from '../../contract/graph.ts';
import type { EntityDetail } from '../../contract/operations/graph.ts';
import { MoreButton } from '../controls/MoreButton.tsx';
import { FamilyLine } from '../kinds/FamilyLine.tsx';
import { counted } from '../words/counting.ts';
import { ExpandButton } from './ExpandButton.tsx';
import classes from './Inspector.module.css';
import { RelationshipItem } from './RelationshipItem.tsx';
import { groupsOf, type RelationshipGroup } from './relationship-groups.ts';

const FIRST = 6;

/** Everything that a node is related to, by type and direction, with true counts. */
export function RelationshipGroups({ detail, graph, expandable }: { detail: EntityDetail; graph: Graph; expandable: boolean }) {
  const groups = groupsOf(detail);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h3>{total === 0 ? 'No relationships' : counted(total, 'relationship')}</h3>
      {total === 0 && <p className={classes.quiet}>The documents say nothing of how this is related to anything else.</p>}
      {groups.map((group) => (
        <Group key={`${group.type} ${group.direction}`} group={group} detail={detail} graph={graph} expandable={expandable} />
      ))}
    </>
  );
}

function Group({
  group,
  detail,
  graph,
  expandable,
}: {
  group: RelationshipGroup;
  detail: EntityDetail;
  graph: Graph;
  expandable: boolean;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? group.relationships : group.relationships.slice(0, FIRST);
  return (
    <section className={classes.group} aria-label={group.caption}>
      <div className={classes.groupHead}>
        <FamilyLine type={group.type} />
        <strong>
          {group.caption} <span className={classes.quiet}>{group.count}</span>
        </strong>
        {expandable && <ExpandButton node={detail.node} group={group} graph={graph} />}
      </div>
      <ul className={classes.list}>
        {shown.map((relationship) => (
          <RelationshipItem key={relationship.id} relationship={relationship} from={detail} />
        ))}
      </ul>
      {group.relationships.length > shown.length && (
        <MoreButton words={`${shown.length} of ${group.count}; show the rest`} onClick={() => setAll(true)} />
      )}
    </section>
  );
}
