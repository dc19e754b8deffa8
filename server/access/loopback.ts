import { isIPv4 } from 'node:net';

/** Whether an address to listen on is this machine's own, which nobody else can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));

/** Whether a Host header names this machine's own address, whatever the port. */
export const isLoopbackHost = (header: string): boolean => isLoopback(header.replace(/:\d+$/, '').toLowerCase());
