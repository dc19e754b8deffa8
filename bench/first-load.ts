import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../server/project-root.ts';
import { type Figure, size } from './figure.ts';

/** The scripts and styles that the built page names, and so loads before anything is seen, gzipped as the server does. */
export function firstLoad(): Figure[] {
  const folder = join(projectRoot, 'dist/client');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
  if (files.length === 0) throw new Error('The built page names no scripts; was it built?');
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return [size(`first load, gzipped (${files.length} files)`, bytes, { limit: 450e3, unit: 'kB' })];
}
