import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

/** A file with the bookmark under which the dataset stood, for the test files that follow in this run. */
export const DATASET_AT = join(projectRoot, '.sightline/tests/dataset-at');
