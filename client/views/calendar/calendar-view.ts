/** The year as a plan, or as a list by month. */
export type CalendarView = 'year' | 'list';
