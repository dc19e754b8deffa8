import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

export type Ended = { status: number | null; output: string; errors: string };

/** Runs `sightline` as a person would, in a process of its own, against the tests' database. */
export function sightline(...words: string[]): Promise<Ended> {
  const { uri, username, password } = inject('neo4j');
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return run(words, environment);
}

/** The same with an environment of one's own. */
export function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectRoot, 'cli/main.ts'), ...words], { env });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output, errors })));
}
