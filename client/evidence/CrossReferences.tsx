import type { GraphRelationship } from '../../contract/graph.ts';
import { ClauseChip } from './ClauseChip.tsx';
import classes from './CrossReferences.module.css';

/** The clauses that a clause names, and those that name it; a reference that leads astray says what is meant. */
export function CrossReferences({ clause, references }: { clause: string; references: readonly GraphRelationship[] }) {
  if (references.length === 0) return null;
  return (
    <ul className={classes.references} aria-label="Cross-references">
      {references.map((reference) => (
        <li key={reference.id}>
          {reference.from === clause ? 'Refers to ' : 'Referred to by '}
          <ClauseChip id={reference.from === clause ? reference.to : reference.from} />
          <Astray reference={reference} />
        </li>
      ))}
    </ul>
  );
}

function Astray({ reference: { properties } }: { reference: GraphRelationship }) {
  if (properties.resolves !== false) return null;
  const { intended, stated } = properties;
  return (
    <>
      {' '}
      <strong className={classes.wrong}>Wrong reference</strong> {stated !== undefined && `printed as ${String(stated)}`}
      {intended !== undefined && (
        <>
          , <ClauseChip id={String(intended)} /> is meant
        </>
      )}
    </>
  );
}
