import type { KindLabel } from '../../contract/kinds.ts';
import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { addressSelecting } from '../address/selection.ts';
import { clauseAddress, sourceAddress } from '../address/source-address.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import classes from './NodeLink.module.css';

/** A name that opens in the inspector, with its kind's mark before it; a document opens among the sources. */
export function NodeLink({ id, kind, name }: { id: string; kind: KindLabel; name: string }) {
  const exploring = useAddress().parts[0] === 'explore';
  const to =
    kind === 'Clause' ? clauseAddress(id) : kind === 'Document' && !exploring ? sourceAddress(id) : addressSelecting({ what: 'node', id });
  const [first, ...others] = name.split(' ');
  return (
    <Link className={classes.name} to={to}>
      <span className={classes.beginning}>
        <KindMark kind={kind} /> {first}
      </span>
      {others.length > 0 && ` ${others.join(' ')}`}
    </Link>
  );
}
