import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { operationQuery } from '../../api/hooks.ts';
import { type Entry, entriesOf, monthsFrom } from './calendar-entries.ts';

/** Everything that is due, from the reports and from what each month holds; and the month that it is. */
export function useCalendar() {
  const { area, asAt } = usePlaceAndDate();
  const place = { area: area ?? null, asAt: asAt ?? null };
  const replies = useQueries({
    queries: [
      operationQuery('ask', { path: { id: 'who-reports-what-when' }, body: { params: {}, ...place } }),
      ...monthsFrom(1).map((month) => operationQuery('ask', { path: { id: 'what-is-due-in' }, body: { params: { month }, ...place } })),
    ],
  });
  const answers = replies.flatMap(({ data }) => (data ? [data] : []));
  const complete = answers.length === replies.length;
  const stamp = replies.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are new only when they were fetched anew
  const entries = useMemo((): Entry[] | undefined => (complete ? entriesOf(answers) : undefined), [complete, stamp, area, asAt]);
  const failed = replies.find(({ isError }) => isError);
  return {
    entries,
    searched: answers[0]?.searched,
    now: asAt ? Number(asAt.slice(5, 7)) : new Date().getMonth() + 1,
    error: failed?.error ?? null,
    retry: () => {
      for (const reply of replies) if (reply.isError) void reply.refetch();
    },
  };
}
