/** How long after the last key the box waits before it asks the server, in milliseconds. */
export const WAIT = 90;
