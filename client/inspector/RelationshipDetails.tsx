import type { Graph } from '../../contract/graph.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';
import { ClauseChips } from '../evidence/ClauseChip.tsx';
import { NodeLink } from '../evidence/NodeLink.tsx';
import { FamilyLine } from '../kinds/FamilyLine.tsx';
import { propertiesInWords } from '../words/property-words.ts';
import { relationshipSentence } from '../words/relationship-words.ts';
import { Facts } from './Facts.tsx';
import classes from './Inspector.module.css';
import { validityFacts } from './validity.tsx';

/** A relationship as a sentence, with its conditions and clauses, and those that run beside it. */
export function RelationshipDetails({ id, graph }: { id: string; graph: Graph }) {
  const relationship = graph.relationships.find((one) => one.id === id);
  if (!relationship) {
    return (
      <>
        <h2>This relationship is not on screen</h2>
        <p className={classes.quiet}>It is hidden, switched off in the legend, or not part of what is shown for this area and date.</p>
      </>
    );
  }
  const ends = [relationship.from, relationship.to].map((end) => graph.nodes.find((node) => node.id === end));
  const nameOf = (end: string) => graph.nodes.find((node) => node.id === end)?.name ?? end;
  const parallel = graph.relationships.filter(
    (one) => one.id !== id && one.type === relationship.type && one.from === relationship.from && one.to === relationship.to,
  );
  return (
    <>
      <p className={classes.kind}>
        <FamilyLine type={relationship.type} /> {relationshipTypes[relationship.type].caption}
      </p>
      <h2>{relationshipSentence(relationship, nameOf)}</h2>
      <p>{relationship.summary}</p>
      <ClauseChips ids={relationship.clauses} />
      <Facts facts={[...validityFacts(relationship), ...propertiesInWords(relationship.properties)]} />
      <h3>Its two ends</h3>
      <ul className={classes.list}>
        {ends.map(
          (node) =>
            node && (
              <li key={node.id}>
                <NodeLink id={node.id} kind={node.kind} name={node.name} />
              </li>
            ),
        )}
      </ul>
      {parallel.length > 0 && <h3>Beside it</h3>}
      <ul className={classes.list}>
        {parallel.map((one) => (
          <li key={one.id}>
            {one.summary} <ClauseChips ids={one.clauses} />
          </li>
        ))}
      </ul>
    </>
  );
}
