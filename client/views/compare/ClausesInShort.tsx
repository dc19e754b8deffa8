import { addressWith } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import classes from './Entries.module.css';

const FIRST = 3;

/** The first clauses; all of them stand in the details of what they support. */
export function ClausesInShort({ clauses, to }: { clauses: readonly string[]; to: string }) {
  return (
    <>
      <ClauseChips ids={clauses.slice(0, FIRST)} />
      {clauses.length > FIRST && (
        <Link className={classes.more} to={addressWith({ selected: to })}>
          and {clauses.length - FIRST} more
        </Link>
      )}
    </>
  );
}
