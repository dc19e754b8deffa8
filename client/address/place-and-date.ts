import { changeQuery, useAddress } from './address.ts';

/** The area and the date that everything on screen is for; `undefined` means all. */
export type PlaceAndDate = { area?: string; asAt?: string };

export function readPlaceAndDate(query: URLSearchParams): PlaceAndDate {
  const area = query.get('area');
  const asAt = query.get('asAt');
  return { ...(area ? { area } : {}), ...(asAt && /^\d{4}-\d{2}-\d{2}$/.test(asAt) ? { asAt } : {}) };
}

export const usePlaceAndDate = (): PlaceAndDate => readPlaceAndDate(useAddress().query);

export const chooseArea = (area: string | null) => changeQuery({ area });
export const chooseDate = (asAt: string | null) => changeQuery({ asAt });
