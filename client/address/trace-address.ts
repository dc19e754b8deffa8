import { formatQuery } from './format-query.ts';
import type { PlaceAndDate } from './place-and-date.ts';

/** The chain from one name, upward along accountability until something else is chosen. */
export const traceAddress = (subject: string, place: PlaceAndDate): string => `/trace${formatQuery({ subject, ...place })}`;

/** The routes between two names; one that is missing is still to be chosen. */
export const betweenAddress = (ends: { from?: string; to?: string }, place: PlaceAndDate): string =>
  `/trace/between${formatQuery({ ...ends, ...place })}`;
