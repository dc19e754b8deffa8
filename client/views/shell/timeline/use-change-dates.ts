import { useMemo } from 'react';
import { usePlaceAndDate } from '../../../address/place-and-date.ts';
import { useOperation } from '../../../api/hooks.ts';
import { changeDatesOf } from './change-dates.ts';

/** Earlier and later than anything a document dates. */
const ALWAYS = { from: '1000-01-01', to: '2999-12-31' };

/** Every day on which something changed in the area, asked for once the timeline is opened or walked. */
export function useChangeDates(enabled: boolean) {
  const { area } = usePlaceAndDate();
  const reply = useOperation(
    'ask',
    { path: { id: 'what-changed-between' }, body: { params: ALWAYS, area: area ?? null, asAt: null } },
    { enabled, keep: true },
  );
  const dates = useMemo(() => (reply.data ? changeDatesOf(reply.data) : undefined), [reply.data]);
  return { dates, error: reply.error, retry: () => void reply.refetch() };
}
