import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { home } from '../home.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Bundles the page with all sides, the product's drawing code among them, as the product is bundled; and serves it. */
export async function servedPage(): Promise<{ url: string; close: () => void }> {
  const folder = join(home, 'drawing');
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: join(import.meta.dirname, 'page.html') },
    },
  });
  const server = createServer((request, reply) => {
    const file = new URL(request.url ?? '/', 'http://bench').pathname;
    try {
      const body = readFileSync(join(folder, file));
      reply.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      reply.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
