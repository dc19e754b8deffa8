import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApp } from '../../server/app.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { projectRoot } from '../../server/project-root.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { datasetDatabase } from './database.ts';

/** Serves the built page and the API with the real dataset; its address is in SIGHTLINE_TEST_URL. */
const database = datasetDatabase();
const logger = pino({ level: 'error' });
const app = createApp({
  database,
  queries: queriesOn(inject('neo4j')),
  questions: loadQuestions(),
  rules: loadFindingRules(),
  logger,
  version: 'test',
  clientFolder: join(projectRoot, 'dist/client'),
});
const server = createServer(app);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.SIGHTLINE_TEST_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
