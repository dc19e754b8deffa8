import type { GraphNode } from '../../../contract/graph.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreas, useDocuments, useQuestions } from '../../api/hooks.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords } from '../../words/dates.ts';
import classes from './Compare.module.css';

/** What can be compared, and comparisons to begin with, from what the graph holds. */
export function CompareStart() {
  const areas = useAreas().data?.filter(({ documents }) => documents > 0) ?? [];
  const documents = useDocuments().data ?? [];
  const areaName = useAreaNames();
  const place = usePlaceAndDate();
  // The area that is looked at is one side of what is proposed.
  const [one, other] = areas.toSorted((a, b) => Number(b.id === place.area) - Number(a.id === place.area));
  const examples = useQuestions().data?.find(({ id }) => id === 'what-changed-between')?.examples ?? [];
  const dates = examples.find(({ area }) => area === place.area) ?? examples[0];
  const [first, second] = documentsOf(documents, place.area);
  const link = (query: Record<string, string>) => `/compare${formatQuery({ ...place, ...query })}`;
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

/** One of the area's documents and another, of the same area if it has two. */
function documentsOf(documents: readonly GraphNode[], area: string | undefined): readonly GraphNode[] {
  const siblings = documents.filter((one) => documents.filter((other) => other.area === one.area).length > 1);
  const own = documents.filter((one) => one.area === area);
  return own.length === 1 ? [...own, ...documents.filter((one) => one.area !== area)] : own.length > 1 ? own : siblings;
}
