import classes from './Matrix.module.css';

type Props = { words: string; note?: string; sorted: 'ascending' | 'descending' | 'none'; onSort: () => void };

/** A column's head, which sorts the rows by it. */
export function SortHead({ words, note, sorted, onSort }: Props) {
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" onClick={onSort}>
        {words} {sorted !== 'none' && <span aria-hidden>{sorted === 'ascending' ? '▲' : '▼'}</span>}
      </button>
      {note && <span className={classes.note}>{note}</span>}
    </th>
  );
}
