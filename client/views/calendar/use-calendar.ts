import { useMemo } from 'react';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';
import { entriesOf } from './calendar-entries.ts';

/** Everything that is due, and the month that it is. */
export function useCalendar() {
  const { area, asAt } = usePlaceAndDate();
  const reply = useOperation('getCalendar', { query: { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) } }, { keep: true });
  const entries = useMemo(() => (reply.data ? entriesOf(reply.data) : undefined), [reply.data]);
  return {
    entries,
    graph: reply.data?.graph,
    searched: reply.data?.searched,
    now: asAt ? Number(asAt.slice(5, 7)) : new Date().getMonth() + 1,
    error: reply.error,
    retry: () => void reply.refetch(),
  };
}
