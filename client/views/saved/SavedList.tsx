import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { changeQuery, useAddress } from '../../address/address.ts';
import { isAway } from '../../api/problem-error.ts';
import { useSavedItems } from '../../api/saved.ts';
import { useMay } from '../../api/session.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { counted } from '../../words/counting.ts';
import { BatchDialog } from './BatchDialog.tsx';
import { EmptySaved } from './EmptySaved.tsx';
import { ListActions } from './ListActions.tsx';
import classes from './SavedList.module.css';
import { SavedRow } from './SavedRow.tsx';
import { SavedShelf } from './SavedShelf.tsx';
import { passing, readSavedFilter } from './saved-filter.ts';
import { UndoDelete } from './UndoDelete.tsx';

/** All that was saved, by folder and tag. */
export function SavedList() {
  const { query } = useAddress();
  const saved = useSavedItems();
  const mayWrite = useMay('changeSaved');
  const filter = readSavedFilter(query);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = saved.data?.items ?? [];
  const deleted = items.find(({ id, removedAt }) => id === query.get('gone') && removedAt !== null);
  const shown = passing(items, filter);
  const picked = shown.filter(({ id }) => chosen.has(id));
  const forFile = picked.length > 0 ? picked : shown;
  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  return (
    <Page
      title="Saved"
      place={saved.data ? counted(items.filter(({ removedAt }) => !removedAt).length, 'saved item') : '\u00a0'}
      actions={saved.data && <ListActions items={forFile} picked={picked.length} deleted={filter.deleted} />}
      lead={`Questions, scenes and stories that were saved, by whoever works here and for all of them. Each has a link of its own, and is answered or drawn anew from what the documents say today.${mayWrite ? '' : ' You can open, ask and export them; saving and changing takes the role of an analyst.'}`}
    >
      {deleted && mayWrite && <UndoDelete key={deleted.id} item={deleted} />}
      {saved.data ? (
        items.length === 0 ? (
          <EmptySaved />
        ) : (
          <div className={classes.columns}>
            <SavedShelf items={items} filter={filter} />
            <section aria-label="Saved items" className={classes.items}>
              {shown.length === 0 ? (
                <p className={classes.none}>
                  Nothing here passes this filter.{' '}
                  <button
                    type="button"
                    className={classes.clear}
                    onClick={() => changeQuery({ folder: null, tag: null, what: null, find: null, deleted: null })}
                  >
                    Show all
                  </button>
                </p>
              ) : (
                <ul className={classes.list}>
                  {shown.map((item) => (
                    <SavedRow
                      key={item.id}
                      item={item}
                      chosen={chosen.has(item.id)}
                      onChoose={() => toggle(item.id)}
                      onDeleted={() => changeQuery({ gone: item.id }, { replace: true })}
                    />
                  ))}
                </ul>
              )}
            </section>
          </div>
        )
      ) : saved.isError && !isAway(saved.error) ? (
        <Trouble title="What was saved cannot be shown" error={saved.error} onRetry={() => void saved.refetch()} />
      ) : (
        <div role="status" aria-label="Looking for what was saved">
          {[1, 2, 3, 4, 5].map((place) => (
            <Skeleton key={place} height={62} mb={8} radius={8} />
          ))}
        </div>
      )}
      {query.has('batch') && saved.data && <BatchDialog items={forFile} />}
    </Page>
  );
}
