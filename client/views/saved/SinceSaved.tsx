import type { SavedItem, SavedName, SavedRun } from '../../../contract/saved.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useSavedRun } from '../../api/saved.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { counted } from '../../words/counting.ts';
import classes from './SavedItem.module.css';

const SHOWN = 12;

/** What has come and gone in the graph since the item was saved; a sentence where nothing has. */
export function SinceSaved({ item }: { item: SavedItem }) {
  const { data, error } = useSavedRun(item.id);
  if (error) return <p className={classes.since}>{sentenceOfFailure(error)}</p>;
  if (!data)
    return (
      <p className={classes.since} role="status">
        Comparing with what the documents say today…
      </p>
    );
  const steps = data.stepsGone.map((step) => step + 1).join(', ');
  if (data.problem === null && steps === '' && unchanged(data))
    return item.what === 'story' ? null : <p className={classes.since}>It shows the same today as when it was saved.</p>;
  return (
    <section className={classes.changes} aria-label="Changed since it was saved">
      <h2>Changed since it was saved</h2>
      {data.problem && <p>{data.problem}</p>}
      {steps && <p>What step {steps} shows is no longer saved. Edit the steps, or bring it back from “Deleted”.</p>}
      <Names words="No longer in the graph" names={data.gone} />
      <Names words="No longer shown" names={data.noLonger} />
      <Names words="New" names={data.added} />
      <Lines words={item.what === 'scene' ? 'Relationships that have gone' : 'Rows that have gone'} lines={data.linesGone} />
      <Lines words={item.what === 'scene' ? 'New relationships among the names' : 'New rows'} lines={data.linesAdded} />
    </section>
  );
}

const unchanged = ({ gone, noLonger, added, linesGone, linesAdded }: SavedRun): boolean =>
  [gone, noLonger, added, linesGone, linesAdded].every(({ length }) => length === 0);

function Names({ words, names }: { words: string; names: readonly SavedName[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <h3>{words}</h3>
      <ul className={classes.names}>
        {names.slice(0, SHOWN).map(({ id, name, kind }) => (
          <li key={id}>
            <KindMark kind={kind} /> {name}
          </li>
        ))}
        {names.length > SHOWN && <li>and {counted(names.length - SHOWN, 'other')}</li>}
      </ul>
    </div>
  );
}

function Lines({ words, lines }: { words: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{words}</h3>
      <ul>
        {lines.slice(0, SHOWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none moves
          <li key={index}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>and {counted(lines.length - SHOWN, 'other')}</li>}
      </ul>
    </div>
  );
}
