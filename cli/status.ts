/** Exit statuses: done, answered with a problem, misused. */
export const DONE = 0;
export const PROBLEM = 1;
export const MISUSED = 2;
