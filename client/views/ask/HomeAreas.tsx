import { Skeleton } from '@mantine/core';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreas } from '../../api/hooks.ts';
import { counted } from '../../words/counting.ts';
import classes from './Home.module.css';

/** The areas, each a way into its graph. */
export function HomeAreas() {
  const place = usePlaceAndDate();
  const areas = useAreas();
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">Explore an area</h2>
      <ul className={classes.areas}>
        {areas.data?.map(({ id, name, entities, documents }) => (
          <li key={id}>
            <Link to={`/explore${formatQuery({ ...place, area: id })}`}>
              <strong>{name}</strong>{' '}
              <small>{[counted(entities, 'entry', 'entries'), ...(documents ? [counted(documents, 'document')] : [])].join(', ')}</small>
            </Link>
          </li>
        )) ?? ['a', 'b', 'c', 'd', 'e'].map((place) => <Skeleton key={place} component="li" height={50} width={170} radius={8} />)}
      </ul>
    </section>
  );
}
