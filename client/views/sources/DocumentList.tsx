import { Skeleton } from '@mantine/core';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { DocumentCard } from './DocumentCard.tsx';
import classes from './Sources.module.css';

/** The documents by area, each with how much of it the graph holds. */
export function DocumentList() {
  const { area } = usePlaceAndDate();
  const areaName = useAreaNames();
  const documents = useOperation('listDocuments', { query: area ? { area } : {} });
  const areas = [...new Set(documents.data?.map((document) => document.area))];
  return (
    <div className={classes.scroll}>
      <Page title="Sources" lead="What everything here rests on: the published documents, clause by clause, summarised in our own words.">
        {documents.isError && !isAway(documents.error) && (
          <Trouble title="The documents cannot be shown" error={documents.error} onRetry={() => void documents.refetch()} />
        )}
        {documents.isPending &&
          [1, 2, 3].map((place) => <Skeleton key={place} height={150} mb={16} radius={8} className={classes.card ?? ''} />)}
        {documents.data?.length === 0 && <p>No document of this area is in the graph. Choose another area, or all, at the top.</p>}
        {areas.map((id) => (
          <section key={id} className={classes.area} aria-labelledby={`area-${id}`}>
            <h2 id={`area-${id}`}>{areaName(id)}</h2>
            {documents.data
              ?.filter((document) => document.area === id)
              .map((document) => (
                <DocumentCard key={document.id} document={document} />
              ))}
          </section>
        ))}
      </Page>
    </div>
  );
}
