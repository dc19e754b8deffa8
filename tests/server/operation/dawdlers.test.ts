import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { patientServer } from '../../../server/operation/patience.ts';
import { unlessStalled } from '../../../server/routes/unless-stalled.ts';

async function serving(most: Parameters<typeof patientServer>[1]) {
  const server = patientServer((_, response) => void response.end(Buffer.alloc(50e6)), most);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return async (): Promise<Socket> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
}

test('half a request is given up', async () => {
  const opened = await serving({ headersTimeout: 50, connectionsCheckingInterval: 20 });
  const socket = await opened();
  socket.resume().write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  await once(socket, 'close');
});

test('a reply that nobody takes is given up, and its memory with it', async () => {
  const opened = await serving({ unread: 50 });
  const socket = await opened();
  socket.pause().write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  // What was sent already is still to be read; then the connection is gone, long before the reply's end.
  await once(socket, 'readable');
  await new Promise((resolve) => setTimeout(resolve, 300));
  let taken = 0;
  socket.on('data', (part) => {
    taken += part.length;
  });
  socket.resume();
  await once(socket, 'close');
  expect(taken).toBeLessThan(50e6);
});

test('more connections than are needed are not taken', async () => {
  const opened = await serving({ connections: 2 });
  const kept = [await opened(), await opened()];
  const dropped = await opened();
  await once(dropped.resume(), 'close');
  expect(kept.map(({ closed }) => closed)).toEqual([false, false]);
});

test('a batch that nobody takes any more ends, so that the next has its turn', async () => {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  async function* parts() {
    yield new Uint8Array(1);
    yield new Uint8Array(2);
  }
  const response = { destroy: () => resolve() } as never;
  await unlessStalled(parts(), response, 10).next();
  await ended;
});
