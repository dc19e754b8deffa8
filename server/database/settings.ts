import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

const template = join(projectRoot, 'neo4j', 'neo4j.conf');

/** The text of neo4j.conf for this version and Bolt port. */
export function serverSettings(options: { version: string; port: number }): string {
  return readFileSync(template, 'utf8').replaceAll('{{version}}', options.version).replaceAll('{{port}}', String(options.port));
}

/** The Bolt port that a neo4j.conf names, or null. */
export function portIn(settings: string): number | null {
  const port = valuesOf(settings, 'server.bolt.listen_address')[0]?.split(':')[1];
  return port === undefined ? null : Number(port);
}

/**
 * The arguments of the Java virtual machine that these settings ask for.
 * Neo4j's own launcher makes the same of them; asking it would cost a second Java start each time.
 */
export function machineArguments(settings: string): string[] {
  const [least] = valuesOf(settings, 'server.memory.heap.initial_size');
  const [most] = valuesOf(settings, 'server.memory.heap.max_size');
  return [...valuesOf(settings, 'server.jvm.additional'), '-Dfile.encoding=UTF-8', `-Xms${least}`, `-Xmx${most}`];
}

function valuesOf(settings: string, name: string): string[] {
  return settings.split(/\r?\n/).flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1).trim()] : []));
}
