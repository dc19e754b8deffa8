import { z } from 'zod';
import { searched } from '../answer.ts';
import { graph } from '../graph.ts';
import { area, asAt, type OperationShape, operation } from './shape.ts';

export const calendarOperations = {
  getCalendar: operation({
    method: 'get',
    path: '/api/calendar',
    summary: 'What is due at a time of the year, and all reports, with and without a month',
    role: 'reader',
    query: z.object({ area, asAt }),
    /** `due` names the relationships of the graph that say what is due; the others only go with them. */
    reply: z.object({ due: z.array(z.string()), graph, searched }),
  }),
  exportCalendar: operation({
    method: 'get',
    path: '/api/calendar.ics',
    summary: 'What is due, as iCalendar: yearly all-day events, each with its clauses and a link',
    role: 'reader',
    audit: 'export',
    query: z.object({ area, asAt }),
    reply: z.string(),
    contentType: 'text/calendar',
  }),
} as const satisfies Record<string, OperationShape>;
