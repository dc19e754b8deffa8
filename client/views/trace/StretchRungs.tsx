import classes from './Ladder.module.css';
import type { Stretch, Way } from './ladder.ts';
import { Rung } from './Rung.tsx';

/** All links between one name and the next; where they go round in a circle, that is said. */
export function StretchRungs({ stretch, way, again = false }: { stretch: Stretch; way: Way; again?: boolean }) {
  const below = (way === 'upward' ? stretch.from : stretch.to).id;
  const note = stretch.circle
    ? again
      ? `goes round in a circle here, back to ${stretch.to.name}`
      : 'part of a circle'
    : again
      ? `${stretch.to.name} goes on where it stands already`
      : '';
  return (
    <div className={classes.stretch}>
      <ul className={classes.rungs}>
        {stretch.links.map((link) => (
          <Rung key={link.id} link={link} below={below} note={note} />
        ))}
      </ul>
      {note && (
        <p className={classes.circle} aria-hidden>
          {stretch.circle ? '↻ ' : '↗ '}
          {note.charAt(0).toUpperCase() + note.slice(1)}
        </p>
      )}
    </div>
  );
}
