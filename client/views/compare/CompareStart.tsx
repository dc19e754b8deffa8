import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { useAreas, useDocuments, useQuestions } from '../../api/hooks.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords } from '../../words/dates.ts';
import classes from './Compare.module.css';

/** What can be compared, and comparisons to begin with, from what the graph holds. */
export function CompareStart() {
  const areas = useAreas().data?.filter(({ documents }) => documents > 0) ?? [];
  const documents = useDocuments().data ?? [];
  const areaName = useAreaNames();
  const [one, other] = areas;
  const dates = useQuestions().data?.find(({ id }) => id === 'what-changed-between')?.examples[0];
  const [first, second] = documents.filter(({ area }, _, all) => all.filter((some) => some.area === area).length > 1);
  const link = (query: Record<string, string>) => `/compare${formatQuery(query)}`;
  return (
    <section className={classes.start} aria-label="What can be compared">
      <p>
        Choose two sides above. What only one has, what both have and in what they differ is then listed side by side, each with its
        clauses, and drawn as one.
      </p>
      <dl>
        <dt>Two areas</dt>
        <dd>
          Bodies, roles and publications of the same kind are set beside each other.
          {one && other && (
            <>
              {' '}
              <Link to={link({ left: one.id, right: other.id })}>
                {one.name} and {other.name}
              </Link>
            </>
          )}
        </dd>
        <dt>Two dates</dt>
        <dd>
          What was valid on each day, in one area or all.
          {dates && (
            <>
              {' '}
              <Link
                to={link({
                  by: 'dates',
                  left: String(dates.params.from),
                  right: String(dates.params.to),
                  ...(dates.area ? { area: dates.area } : {}),
                })}
              >
                {dates.area ? `${areaName(dates.area)} on ` : ''}
                {dateInWords(String(dates.params.from))} and {dateInWords(String(dates.params.to))}
              </Link>
            </>
          )}
        </dd>
        <dt>Two documents</dt>
        <dd>
          What each of them states, whatever the other one does, and where they contradict each other.
          {first && second && (
            <>
              {' '}
              <Link to={link({ by: 'documents', left: first.id, right: second.id })}>
                {String(first.properties.shortName)} and {String(second.properties.shortName)}
              </Link>
            </>
          )}
        </dd>
      </dl>
    </section>
  );
}
