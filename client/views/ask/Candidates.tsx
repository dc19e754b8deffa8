import { kindLabel } from '../../../contract/kinds.ts';
import type { Problem } from '../../../contract/problem.ts';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { questionAddress, readSlots } from '../../address/question-address.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import classes from './Answer.module.css';

type Props = { question: string; slot: string; candidates: NonNullable<Problem['candidates']>; message: string };

/** A name that may mean several things, or none: the choice, each with its area. */
export function Candidates({ question, slot, candidates, message }: Props) {
  const slots = readSlots(useAddress().query);
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  return (
    <div className={classes.answer}>
      <h1>Which one do you mean by “{slots[slot]}”?</h1>
      {candidates.length === 0 && <p>{message}</p>}
      <ul className={classes.candidates}>
        {candidates.map(({ id, name, kind, area }) => {
          const known = kindLabel.safeParse(kind);
          return (
            <li key={id}>
              <Link to={questionAddress({ question, slots: { ...slots, [slot]: id }, place })}>
                {known.success && <KindMark kind={known.data} title={kind} />}
                <strong>{name}</strong>
                <span>{areaName(area)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
