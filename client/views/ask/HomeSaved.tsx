import { Link } from '../../address/link.tsx';
import { useSavedItems } from '../../api/saved.ts';
import { whatWords } from '../../saved/saved-words.ts';
import { momentInWords } from '../../words/moments.ts';
import classes from './Home.module.css';

const SHOWN = 6;

/** What was saved last, by anybody; below everything else, as it comes when it is there. */
export function HomeSaved() {
  const items = useSavedItems().data?.items.filter(({ removedAt }) => removedAt === null) ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">Saved last</h2>
      <ul className={classes.areas}>
        {items.slice(0, SHOWN).map(({ id, title, what, changedAt }) => (
          <li key={id}>
            <Link to={`/saved/${id}`}>
              <strong>{title}</strong>{' '}
              <small>
                {whatWords[what]}, {momentInWords(Date.parse(changedAt))}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
