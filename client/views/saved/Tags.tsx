import { Link } from '../../address/link.tsx';
import classes from './Tags.module.css';

/** The tags of a saved item, after what else is said of it; each leads to all that have it. */
export function Tags({ tags, to }: { tags: readonly string[]; to: (tag: string) => string }) {
  return (
    <>
      {tags.length > 0 && ' · '}
      {tags.map((tag) => (
        <Link key={tag} to={to(tag)} className={classes.tag}>
          {tag}
        </Link>
      ))}
    </>
  );
}
