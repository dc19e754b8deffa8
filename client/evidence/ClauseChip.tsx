import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { clauseAddress } from '../address/source-address.ts';
import classes from './ClauseChip.module.css';
import { useFootnote } from './footnotes.ts';
import { useClauseLabels } from './names.ts';

/** A citation as everywhere: a small bracketed chip, always a link to the clause. */
export function ClauseChip({ id, label }: { id: string; label?: string }) {
  useAddress();
  const labelOf = useClauseLabels();
  const footnote = useFootnote(id);
  return (
    <Link className={classes.chip} to={clauseAddress(id)}>
      {footnote !== undefined && <sup aria-hidden>{footnote}</sup>}
      {label ?? labelOf(id)}
    </Link>
  );
}

/** All clauses of one fact. */
export function ClauseChips({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <span className={classes.chips}>
      {ids.map((id) => (
        <ClauseChip key={id} id={id} />
      ))}
    </span>
  );
}
