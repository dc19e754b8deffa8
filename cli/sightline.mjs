#!/usr/bin/env node
// Runs the command line on a Node that understands TypeScript: this one if it does, otherwise the one among the
// project's own dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
if (process.features.typescript) {
  // Keeps what was compiled, stripped of its types, for the next time: a quicker start in less memory.
  enableCompileCache();
  await import('./main.ts');
} else {
  const own = ['../node_modules/node/bin/node', '../node_modules/node/bin/node.exe']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (!own) {
    console.error(
      `sightline needs Node 22.18 or later, and this is ${process.version}. Run "npm ci" in the project's folder, which brings one along.`,
    );
    process.exit(2);
  }
  const { status, signal } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 1);
}
