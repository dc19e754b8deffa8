import { Router } from 'express';
import { dueIn } from '../calendar/due.ts';
import type { Database } from '../database.ts';
import { catalogueOf } from '../graph/catalogue.ts';
import { route } from './operation.ts';

/** What is due, for the page and for calendar programs. */
export function calendarRoutes({ database }: { database: Database }): Router {
  const router = Router();
  route(router, 'getCalendar', async ({ query }) => {
    const { due, graph, searched } = await database.read((transaction) => dueIn(transaction, query));
    return { due: due.flatMap(({ statements }) => statements), graph, searched };
  });
  // Events recur for ever, so that without a date they are those of today, not of any time.
  route(router, 'exportCalendar', async ({ query: { area, asAt = today() }, origin }) => {
    const { due, areas } = await database.read(async (transaction) => ({
      ...(await dueIn(transaction, { area, asAt })),
      areas: (await catalogueOf(transaction)).areas,
    }));
    const { iCalendarOf } = await import('../calendar/icalendar.ts');
    const scope = `${area ? `area=${encodeURIComponent(area)}&` : ''}asAt=${asAt}&`;
    return iCalendarOf({
      due,
      name: `Sightline: what is due, ${area ? (areas.get(area) ?? area) : 'all areas'}`,
      year: Number(asAt.slice(0, 4)),
      stamp: new Date(),
      linkTo: (relationship) => `${origin}/calendar?${scope}selected=relationship:${encodeURIComponent(relationship)}`,
    });
  });
  return router;
}

const today = (): string => new Date().toISOString().slice(0, 10);
