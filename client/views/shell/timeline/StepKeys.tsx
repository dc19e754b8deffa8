import { useEffect, useState } from 'react';
import { chooseDate, usePlaceAndDate } from '../../../address/place-and-date.ts';
import { useSingleKeys } from '../../../controls/single-keys.ts';
import { stepTo } from './change-dates.ts';
import { useChangeDates } from './use-change-dates.ts';

type Wanted = 'previous' | 'next' | null;

/** The keys [ and ] step through the dates of change on every screen; the dates are fetched at the first press. */
export function StepKeys() {
  const { asAt } = usePlaceAndDate();
  const [wanted, setWanted] = useState<Wanted>(null);
  const [used, setUsed] = useState(false);
  const { dates } = useChangeDates(used);
  const want = (by: Wanted) => {
    setUsed(true);
    setWanted(by);
  };
  useSingleKeys({ '[': () => want('previous'), ']': () => want('next') });
  useEffect(() => {
    if (!wanted || !dates) return;
    setWanted(null);
    const date = stepTo(dates, asAt, wanted);
    if (date) chooseDate(date);
  }, [wanted, dates, asAt]);
  return null;
}
