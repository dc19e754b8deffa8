import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { accessOf } from '../../server/access/access.ts';
import { createApp } from '../../server/app.ts';
import type { Audit } from '../../server/audit/audit.ts';
import { Database } from '../../server/database.ts';
import { readEnvironment } from '../../server/env.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { openDriver } from '../../server/neo4j.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { identityProvider } from './identity-provider.ts';

type Options = { audit?: Audit; settings?: NodeJS.ProcessEnv; database?: Database; clientFolder?: string };

/** The application where people sign in, with a real identity provider; its database may be nowhere. */
export async function signedInApp({ audit, settings = {}, database = nowhere(), clientFolder }: Options = {}) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const variables = { ...(await identityProvider(origin)), ...settings };
  const environment = readEnvironment(variables);
  const app = createApp({
    database,
    queries: queriesOn({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' }),
    questions: loadQuestions(),
    rules: loadFindingRules(),
    logger: pino({ level: 'silent' }),
    version: 'test',
    environment,
    access: await accessOf(environment),
    audit,
    ...(clientFolder && { clientFolder }),
  });
  server.on('request', app);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin, host: new URL(origin).host, variables };
}

function nowhere(): Database {
  const uri = 'bolt://127.0.0.1:1';
  const driver = openDriver({ uri, username: 'neo4j', password: 'none' });
  afterAll(() => driver.close());
  return new Database({ driver, uri });
}
