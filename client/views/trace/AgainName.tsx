import { KindMark } from '../../kinds/KindMark.tsx';
import classes from './Ladder.module.css';
import type { Stretch } from './ladder.ts';

/** A name that stands on the ladder already: where the circle closes, or where two ways meet. It leads there. */
export function AgainName({ stretch: { to, circle } }: { stretch: Stretch }) {
  return (
    <button type="button" className={classes.again} onClick={({ currentTarget }) => leadTo(to.id, currentTarget)}>
      <span className={classes.aside}>{circle ? '↻ Back to' : '↗ Goes on at'}</span>
      <span className={classes.label}>
        <KindMark kind={to.kind} /> {to.name}
      </span>
      <span className={classes.aside}>{circle ? 'where this circle closes' : 'it stands on the ladder already'}</span>
    </button>
  );
}

function leadTo(id: string, from: HTMLElement): void {
  const name = from.closest('[role="group"]')?.querySelector<HTMLElement>(`[data-name="${CSS.escape(id)}"]`);
  name?.scrollIntoView({ block: 'center', inline: 'nearest' });
  name?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}
