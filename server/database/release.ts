import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** Maven's project file of the local Neo4j: what to fetch, and in which version. */
export const pomFile = join(projectRoot, 'neo4j', 'pom.xml');

/** The Neo4j that the pom pins, with about how many jars and megabytes it comes to. */
export type Release = { version: string; jars: number; megabytes: number };

export function pinnedRelease(): Release {
  const pom = readFileSync(pomFile, 'utf8');
  const property = (name: string): string => {
    const [, value] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(pom) ?? [];
    if (value === undefined) throw new Error(`${pomFile} has no <${name}>`);
    return value.trim();
  };
  return {
    version: property('neo4j.version'),
    jars: Number(property('sightline.jars')),
    megabytes: Number(property('sightline.megabytes')),
  };
}
