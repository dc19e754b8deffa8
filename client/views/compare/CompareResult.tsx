import { useMemo } from 'react';
import type { Comparison } from '../../../contract/comparison.ts';
import { addressWith } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useCitedAs } from '../../evidence/names.ts';
import classes from './Compare.module.css';
import { CompareDrawing } from './CompareDrawing.tsx';
import { CompareFilters } from './CompareFilters.tsx';
import type { CompareView } from './compare-view.ts';
import { lookedThrough, sideNames } from './compare-words.ts';
import { Disagreements } from './Disagreements.tsx';
import { EntrySection } from './EntrySection.tsx';
import { entriesOf } from './entries.ts';
import { byKind, shownEntries } from './shown-entries.ts';

/** The filters, where the documents contradict each other, the aligned lists or the drawing, and what was compared. */
export function CompareResult({ comparison, view }: { comparison: Comparison; view: CompareView }) {
  const all = useMemo(() => entriesOf(comparison), [comparison]);
  const { found, kind, find } = view;
  const entries = useMemo(() => shownEntries(all, { found, kind, find }), [all, found, kind, find]);
  const names = sideNames(comparison, useCitedAs());
  const alike = all.every((entry) => entry.found === 'same');
  return (
    <>
      <CompareFilters all={all} entries={entries} view={view} names={names} />
      {alike ? (
        <p className={classes.nothing}>
          <strong>Nothing differs</strong> between {names.left} and {names.right}.
        </p>
      ) : (
        entries.length === 0 && (
          <p className={classes.nothing}>
            Nothing passes this filter. <Link to={addressWith({ found: null, kind: null, find: null })}>Show all that differs</Link>
          </p>
        )
      )}
      {view.view === 'drawing' ? (
        entries.length > 0 && <CompareDrawing comparison={comparison} entries={entries} kind={kind} names={names} />
      ) : (
        <>
          <Disagreements comparison={comparison} names={names} />
          {byKind(entries).map((group) => (
            <EntrySection key={group.kind} {...group} names={names} whole={kind !== null} />
          ))}
        </>
      )}
      <section className={classes.compared} aria-labelledby="compared">
        <h2 id="compared">What was compared</h2>
        <ul>
          <li>
            {names.left}: {lookedThrough(comparison.left)}
          </li>
          <li>
            {names.right}: {lookedThrough(comparison.right)}
          </li>
        </ul>
        <p>
          The same thing is set beside itself; otherwise things of one archetype, and of those the ones named most alike; otherwise things
          of one kind with the same name. What a document says in words of its own is not compared word by word.
        </p>
      </section>
    </>
  );
}
