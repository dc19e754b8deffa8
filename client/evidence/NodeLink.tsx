import type { KindLabel } from '../../contract/kinds.ts';
import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { addressSelecting } from '../address/selection.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import classes from './NodeLink.module.css';

/** A name that opens in the inspector, with its kind's mark before it. */
export function NodeLink({ id, kind, name }: { id: string; kind: KindLabel; name: string }) {
  useAddress();
  return (
    <Link className={classes.name} to={addressSelecting(kind === 'Clause' ? { what: 'clause', id } : { what: 'node', id })}>
      <KindMark kind={kind} /> {name}
    </Link>
  );
}
