import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** The text of a file under `cypher/`, without its `.cypher`: `cypherFile('import/lock')`. Query text is never put together. */
export function cypherFile(name: string): string {
  return readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');
}
