import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: where `data/`, `cypher/` and `.sightline/` stand, whatever the working directory is. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
