import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { changeQuery } from '../../address/address.ts';
import { nextSort, type RowsView } from './rows-view.ts';

/** A column's head: chosen, it sorts upward, then downward, then no more. */
export function SortHead({ column, caption, view }: { column: string; caption: string; view: RowsView }) {
  const by = view.by === column;
  const Arrow = view.down ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={!by ? 'none' : view.down ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => changeQuery({ sort: nextSort(view, column) }, { replace: true })}>
        {caption}
        {by && <Arrow size={14} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}
