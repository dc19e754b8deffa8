import { kinds } from '../../../contract/kinds.ts';
import { useOperation } from '../../api/hooks.ts';
import { momentInWords } from '../../words/moments.ts';
import { examples } from './examples.ts';
import { forgetQueries, type PastQuery } from './history.ts';
import classes from './Query.module.css';

type Props = { past: readonly PastQuery[]; onChoose: (cypher: string) => void; onForget: (past: PastQuery[]) => void };

/** What a query can begin from: examples, what was run before, and what the graph holds. */
export function QuerySide({ past, onChoose, onForget }: Props) {
  const held = useOperation('listKinds', { query: {} }).data;
  const types = useOperation('listRelationshipTypes', { query: {} }).data;
  return (
    <div className={classes.side}>
      <section aria-labelledby="examples">
        <h2 id="examples">Examples</h2>
        <ul>
          {examples.map(({ caption, cypher }) => (
            <li key={caption}>
              <button type="button" onClick={() => onChoose(cypher)} title={cypher}>
                {caption}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="history">
        <h2 id="history">Run before</h2>
        {past.length === 0 && <p className={classes.quiet}>What you run is kept here, in this browser only.</p>}
        <ul>
          {past.map(({ cypher, at }) => (
            <li key={cypher}>
              <button type="button" className={classes.past} onClick={() => onChoose(cypher)} title={cypher}>
                <code>{cypher.replace(/\s+/g, ' ')}</code>
                <span>{momentInWords(at)}</span>
              </button>
            </li>
          ))}
        </ul>
        {past.length > 0 && (
          <button type="button" className={classes.forget} onClick={() => onForget(forgetQueries())}>
            Forget all of them
          </button>
        )}
      </section>
      <section aria-labelledby="held">
        <h2 id="held">What the graph holds</h2>
        <p className={classes.quiet}>
          Each name has the label <code>Entity</code> and that of its kind; begin with one of them, or with a type.
        </p>
        <ul className={classes.names}>
          {held?.map(({ label, count }) => (
            <li key={label} title={kinds[label].about}>
              <code>:{label}</code> {count.toLocaleString('en-GB')}
            </li>
          ))}
        </ul>
        <ul className={classes.names}>
          {types?.map(({ type, count }) => (
            <li key={type}>
              <code>:{type}</code> {count.toLocaleString('en-GB')}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
