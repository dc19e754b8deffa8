/** Exit statuses beside 0, done: answered with a problem, and misused. */
export const PROBLEM = 1;
export const MISUSED = 2;
