import { type ComparedBy, comparedBy, type Found, found } from '../../../contract/comparison.ts';
import { type KindLabel, kindLabel } from '../../../contract/kinds.ts';
import type { QueryChanges } from '../../address/address.ts';

/** What the address asks to compare, and how it is to be shown. */
export type CompareView = {
  by: ComparedBy;
  left: string;
  right: string;
  /** On which side; `differing` is all but what is the same. */
  found: Found | 'differing' | 'all';
  kind: KindLabel | null;
  /** Words to be found. */
  find: string;
  view: 'list' | 'drawing';
};

/** What is malformed in an address is left out. */
export function readCompareView(query: URLSearchParams): CompareView {
  const by = comparedBy.safeParse(query.get('by'));
  const wanted = query.get('found');
  const side = found.safeParse(wanted);
  const kind = kindLabel.safeParse(query.get('kind'));
  return {
    by: by.success ? by.data : 'areas',
    left: query.get('left') ?? '',
    right: query.get('right') ?? '',
    found: side.success ? side.data : wanted === 'all' ? 'all' : 'differing',
    kind: kind.success ? kind.data : null,
    find: query.get('find') ?? '',
    view: query.get('view') === 'drawing' ? 'drawing' : 'list',
  };
}

/** The sides the other way round; what was only on the left is then only on the right. */
export function swapped({ left, right, found: side }: CompareView): QueryChanges {
  const other = { left: 'right', right: 'left', same: 'same', different: 'different', all: 'all', differing: null } as const;
  return { left: right, right: left, found: other[side] };
}
