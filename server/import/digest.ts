import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** What turns a file's text into statements: if any of it changes, every file is to be read anew. */
const READERS = ['contract', 'server/import'];

let readers: string | undefined;

/** The same for the same text, read by the same program. */
export function digestOf(text: string): string {
  readers ??= READERS.flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(projectRoot, folder, name), 'utf8')),
  ).join();
  return createHash('sha256').update(readers).update(text).digest('hex');
}
