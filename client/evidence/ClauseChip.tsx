import { useState } from 'react';
import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { clauseAddress } from '../address/source-address.ts';
import { MoreButton } from '../controls/MoreButton.tsx';
import classes from './ClauseChip.module.css';
import { useFootnote } from './footnotes.ts';
import { useClauseLabels } from './names.ts';

/** A citation as everywhere: a small bracketed chip, always a link to the clause; `beyond` it stands on paper only. */
export function ClauseChip({ id, label, beyond = false }: { id: string; label?: string; beyond?: boolean }) {
  useAddress();
  const labelOf = useClauseLabels();
  const footnote = useFootnote(id);
  return (
    <Link className={beyond ? `${classes.chip} ${classes.beyond}` : classes.chip} to={clauseAddress(id)}>
      {footnote !== undefined && <sup aria-hidden>{footnote}</sup>}
      {label ?? labelOf(id)}
    </Link>
  );
}

/** All clauses of one fact; `most` of them at first, where there may be many. */
export function ClauseChips({ ids, most = ids.length }: { ids: readonly string[]; most?: number }) {
  const [open, setOpen] = useState(false);
  if (ids.length === 0) return null;
  const folded = !open && ids.length > most + 1;
  return (
    <span className={classes.chips}>
      {ids.map((id, index) => (
        <ClauseChip key={id} id={id} beyond={folded && index >= most} />
      ))}
      {folded && <MoreButton words={`and ${ids.length - most} more`} onClick={() => setOpen(true)} />}
    </span>
  );
}
