import type { Reply } from '../../../contract/operations.ts';
import classes from '../../inspector/Inspector.module.css';
import { counted } from '../../words/counting.ts';

/** What the panel says while no clause is chosen. */
export function DocumentNotes({ document }: { document: Reply<'getDocument'> | undefined }) {
  const wrong = document?.references.filter(({ properties }) => properties.resolves === false).length ?? 0;
  return (
    <>
      <h2>Choose a clause</h2>
      <p>Everything that rests on it stands here then, with the way into the scene.</p>
      {document && (
        <p className={classes.quiet}>
          {counted(document.references.length, 'cross-reference')}
          {wrong > 0 ? `, of which ${wrong} point at the wrong clause` : ''}. The summaries are ours.
        </p>
      )}
    </>
  );
}
