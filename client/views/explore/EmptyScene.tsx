import classes from './Explore.module.css';

/** Nothing is drawn: why, and what to do about it. */
export function EmptyScene({ filtered }: { filtered: boolean }) {
  return (
    <div className={classes.empty}>
      <h2>{filtered ? 'Everything is hidden' : 'Nothing is drawn yet'}</h2>
      <p>
        {filtered
          ? 'All of this scene is hidden or switched off in the legend. Undo brings it back, and so does the legend.'
          : 'The documents say nothing here for this area and date. Choose another area or date at the top, or type a name into the box to begin with it.'}
      </p>
    </div>
  );
}
