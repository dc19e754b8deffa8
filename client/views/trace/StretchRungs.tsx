import { AgainName } from './AgainName.tsx';
import type { Stretch, Way } from './ladder.ts';
import classes from './Rung.module.css';
import { Rung } from './Rung.tsx';

/** All links between one name and the next; one that stands elsewhere on the ladder already is only pointed to. */
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
    <div className={classes.stretch} data-again={again} data-way={way}>
      <ul className={classes.rungs}>
        {stretch.links.map((link) => (
          <Rung key={link.id} link={link} below={below} note={note} />
        ))}
      </ul>
      {again ? (
        <AgainName stretch={stretch} />
      ) : (
        note && (
          <p className={classes.circle} aria-hidden>
            ↻ {note.charAt(0).toUpperCase() + note.slice(1)}
          </p>
        )
      )}
    </div>
  );
}
