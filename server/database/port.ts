import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSetupError } from './setup-error.ts';

const HOST = '127.0.0.1';
const LOOK_EVERY = 250;
const USUAL = 7687;
/** Beside the usual one, and below those that systems give to outgoing connections, which may hold one just when it is needed again. */
const BESIDE = 100;

/** A free port on the loopback address: the wished-for one, else Bolt's usual one, else one beside it, else any. */
export async function freePort(wished: number | null): Promise<number> {
  const beside = Array.from({ length: 10 }, () => USUAL + 1 + Math.floor(Math.random() * BESIDE));
  for (const port of [wished ?? USUAL, USUAL, ...beside, 0]) {
    const got = await tryPort(port);
    if (got !== null) return got;
  }
  throw new DatabaseSetupError(
    'port',
    `No port on ${HOST} can be opened for the local Neo4j.`,
    'Check what forbids it (a firewall, a sandbox, a limit on open files) and start again.',
  );
}

/** Whether something listens there. Far cheaper than a Bolt login, which follows once this says yes. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST, timeout: 1_000 });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => settle(true))
      .once('error', () => settle(false))
      .once('timeout', () => settle(false));
  });
}

/** Whether a port becomes free before the patience ends: a connection that has closed may hold it for a minute. */
export async function becomesFree(
  port: number,
  { patience, signal }: { patience: number; signal?: AbortSignal | undefined },
): Promise<boolean> {
  for (const began = Date.now(); Date.now() - began < patience; ) {
    if ((await tryPort(port)) !== null) return true;
    await sleep(LOOK_EVERY, undefined, { signal });
  }
  return false;
}

export const boltUri = (port: number): string => `bolt://${HOST}:${port}`;

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, HOST, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}
