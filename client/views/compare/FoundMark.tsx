import type { Found } from '../../../contract/comparison.ts';
import classes from './FoundMark.module.css';

const signs = { left: 'A', right: 'B', different: '≠', same: '=' } as const;

/** The mark of a side, or of being on both: the same in lists, in the drawing and in its legend. */
export function FoundMark({ found }: { found: Found }) {
  return (
    <span className={classes.mark} data-found={found} aria-hidden>
      {signs[found]}
    </span>
  );
}
