import { connect, createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

/** A way to a server that can be cut and mended. */
export async function detourTo(host: string, port: number) {
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(port, host);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  const own = address !== null && typeof address === 'object' ? address.port : 0;
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
  };
  afterAll(() => (server.listening ? cut() : undefined));
  return { port: own, cut, mend: () => listen(own) };
}
