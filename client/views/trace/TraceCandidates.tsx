import { kindLabel } from '../../../contract/kinds.ts';
import type { Problem } from '../../../contract/problem.ts';
import { addressWith, useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import classes from './Trace.module.css';

type Props = { slot: string; candidates: NonNullable<Problem['candidates']>; message: string };

/** A name that may mean several things, or none: the choice, each with its area. */
export function TraceCandidates({ slot, candidates, message }: Props) {
  const { query } = useAddress();
  const areaName = useAreaNames();
  return (
    <section className={classes.start}>
      <h2>Which one do you mean by “{query.get(slot)}”?</h2>
      {candidates.length === 0 && <p>{message}</p>}
      <ul>
        {candidates.map(({ id, name, kind, area }) => {
          const known = kindLabel.safeParse(kind);
          return (
            <li key={id}>
              <Link to={addressWith({ [slot]: id })}>
                {known.success && <KindMark kind={known.data} title={kind} />} {name}
              </Link>
              <span>{areaName(area)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
