import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';

/** What the rules found for the area and the date. */
export function useFindings(enabled = true) {
  const { area, asAt } = usePlaceAndDate();
  return useOperation('listFindings', { query: { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) } }, { enabled });
}
