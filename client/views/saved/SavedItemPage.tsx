import { Skeleton } from '@mantine/core';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { isAway } from '../../api/problem-error.ts';
import { useSavedItem } from '../../api/saved.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { whatWords } from '../../saved/saved-words.ts';
import { dateInWords } from '../../words/dates.ts';
import { momentInWords } from '../../words/moments.ts';
import { History } from './History.tsx';
import { ItemActions } from './ItemActions.tsx';
import { ItemDrawing } from './ItemDrawing.tsx';
import classes from './SavedItem.module.css';
import { SinceSaved } from './SinceSaved.tsx';
import { StepList } from './story/StepList.tsx';
import { Tags } from './Tags.tsx';

/** One saved item: what it shows today, what has changed since it was saved, what is said of it, and its history. */
export function SavedItemPage({ id }: { id: string }) {
  const { query } = useAddress();
  const areaName = useAreaNames();
  const saved = useSavedItem(id);
  const item = saved.data;
  if (!item) {
    return saved.isError && !isAway(saved.error) ? (
      <Trouble title="This saved item cannot be shown" error={saved.error} onRetry={() => void saved.refetch()}>
        <p>
          <Link to="/saved">All that was saved</Link>
        </p>
      </Trouble>
    ) : (
      <div className={classes.waiting} role="status" aria-label="Opening">
        <Skeleton height={40} width="50%" mb={20} radius={8} />
        <Skeleton height={420} radius={8} />
      </div>
    );
  }
  const place = [
    whatWords[item.what],
    item.what !== 'story' && (item.area ? areaName(item.area) : 'All areas'),
    item.what !== 'story' && (item.asAt ? `as at ${dateInWords(item.asAt)}` : 'at any date'),
  ];
  return (
    <Page
      title={item.title}
      place={
        <>
          <Link to="/saved">Saved</Link> › {place.filter(Boolean).join(' · ')}
        </>
      }
      actions={<ItemActions item={item} />}
    >
      {item.description && <p className={classes.description}>{item.description}</p>}
      <p className={classes.meta}>
        {item.folder && (
          <>
            In <Link to={`/saved?folder=${encodeURIComponent(item.folder)}`}>{item.folder}</Link> ·{' '}
          </>
        )}
        saved {momentInWords(Date.parse(item.createdAt))} by {item.author}
        {item.version > 1 && ` · changed ${momentInWords(Date.parse(item.changedAt))} by ${item.changedBy}`}
        <Tags tags={item.tags} to={(tag) => `/saved?tag=${encodeURIComponent(tag)}`} />
      </p>
      {query.get('history') === 'open' && <History item={item} />}
      <SinceSaved item={item} />
      {item.content.what === 'story' ? <StepList id={id} story={item.content} /> : <ItemDrawing item={item} />}
    </Page>
  );
}
