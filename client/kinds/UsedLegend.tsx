import type { Graph } from '../../contract/graph.ts';
import { kindLabels, kinds } from '../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../contract/relationship-types.ts';
import { isChair } from './chairs.ts';
import { FamilyLine } from './FamilyLine.tsx';
import { KindMark } from './KindMark.tsx';
import classes from './UsedLegend.module.css';

/** What the shapes and lines of a drawing mean, only those that it uses. */
export function UsedLegend({ graph }: { graph: Graph }) {
  const used = new Set([...graph.nodes.map(({ kind }) => kind), ...graph.relationships.map(({ type }) => type)]);
  return (
    <ul className={classes.legend} aria-label="Legend">
      {kindLabels
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {kinds[kind].caption}
          </li>
        ))}
      {relationshipTypeNames
        .filter((type) => used.has(type))
        .map((type) => (
          <li key={type}>
            <FamilyLine type={type} /> {relationshipTypes[type].caption}
          </li>
        ))}
      {graph.relationships.some(isChair) && (
        <li>
          <FamilyLine type="MEMBER_OF" chair /> chairs
        </li>
      )}
    </ul>
  );
}
