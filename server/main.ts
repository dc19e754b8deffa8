import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { accessOf } from './access/access.ts';
import { createApp } from './app.ts';
import type { Audit } from './audit/audit.ts';
import { openAudit } from './audit/open.ts';
import { connect, type OpenDatabase } from './connect.ts';
import { type Environment, readEnvironment } from './env.ts';
import { loadFindingRules } from './findings/rules.ts';
import { hold } from './held.ts';
import { importApart } from './import/apart.ts';
import { problemLine } from './import/problem.ts';
import { importSentence } from './import/sentence.ts';
import { changedAnything } from './import/summary.ts';
import { unchangedRoots } from './import/unchanged.ts';
import { patientServer } from './operation/patience.ts';
import { stopping } from './operation/stopping.ts';
import type { beginTraces, Traces } from './operation/traces.ts';
import { projectRoot } from './project-root.ts';
import { queriesOn } from './queries/queries.ts';
import { loadQuestions } from './questions/files.ts';
import { answerUnreadable } from './routes/unreadable.ts';

type ServeOptions = {
  environment?: Environment;
  /** Whether to import `data/` first; by default only into the local database. */
  importData?: boolean;
  report?: (line: string) => void;
  /** Gives up the start; what was started by then is stopped. */
  signal?: AbortSignal;
};
export type Serving = { url: string; close: () => Promise<void> };

/**
 * Opens the database, brings in the dataset, and serves the API and the page.
 * @returns the address, and a `close` that lets running answers finish
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { environment = readEnvironment(), report = (line) => console.error(line), signal } = options;
  const access = await accessOf(environment);
  const audit = openAudit(environment, report);
  const opened = await connect({ environment, report, ...(signal && { signal }) }).catch((error) => {
    audit?.close();
    throw error;
  });
  try {
    signal?.throwIfAborted();
    if (options.importData ?? opened.local !== false) await bringInDataset({ opened, report, signal, audit });
    hold(opened.database).catch(() => undefined);
    const clientFolder = join(projectRoot, 'dist/client');
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    const queries = queriesOn(opened.connection);
    const logger = pino({ level: environment.SIGHTLINE_LOG_LEVEL }, pino.destination({ dest: 2, sync: false }));
    const traces = await tracesTo(environment, { logger, version });
    const app = createApp({
      database: opened.database,
      queries,
      questions: loadQuestions(),
      rules: loadFindingRules(),
      logger,
      version,
      environment,
      access,
      audit,
      ...(existsSync(join(clientFolder, 'index.html')) && { clientFolder }),
    });
    signal?.throwIfAborted();
    const server = await listen(answerUnreadable(patientServer(app)), environment, report);
    const { port } = server.address() as AddressInfo;
    const host = environment.SIGHTLINE_HOST.includes(':') ? `[${environment.SIGHTLINE_HOST}]` : environment.SIGHTLINE_HOST;
    return {
      url: `http://${host}:${port}`,
      close: () => shutDown({ server, opened, audit, traces, seconds: environment.SIGHTLINE_DRAIN_SECONDS }),
    };
  } catch (error) {
    audit?.close();
    await opened.close();
    throw error;
  }
}

/** Nothing of it is loaded where no collector is named. */
async function tracesTo(environment: Environment, options: Parameters<typeof beginTraces>[0]): Promise<Traces | undefined> {
  if (!environment.OTEL_EXPORTER_OTLP_ENDPOINT && !environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return undefined;
  return (await import('./operation/traces.ts')).beginTraces(options);
}

/** A dataset with problems doesn't keep the server from starting with what the database holds already. */
async function bringInDataset(options: {
  opened: OpenDatabase;
  report: (line: string) => void;
  signal: AbortSignal | undefined;
  audit: Audit | undefined;
}): Promise<void> {
  const { report, signal, audit } = options;
  const { database, connection } = options.opened;
  const dataset = { paths: [join(projectRoot, 'data')], root: projectRoot };
  if (await unchangedRoots({ driver: database.driver, database: database.name, ...dataset })) return;
  const { problems, summary } = await importApart({ connection, ...dataset }, signal);
  for (const problem of problems) report(problemLine(problem));
  if (problems.length > 0) report('The dataset was not imported; the graph is as it was before.');
  if (!summary || !changedAnything(summary)) return;
  report(importSentence(summary));
  audit?.writeOwn({ kind: 'import', did: 'importAtStart', what: { says: importSentence(summary) } });
}

function listen(server: Server, environment: Environment, report: (line: string) => void): Promise<Server> {
  const { SIGHTLINE_HOST: host, SIGHTLINE_PORT: port } = environment;
  const chosen = process.env.SIGHTLINE_PORT !== undefined;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else if (chosen) reject(new Error(`Port ${port} is taken. Set SIGHTLINE_PORT to a free one, or unset it to have one chosen.`));
      else {
        report(`Port ${port} is taken; another one is used.`);
        server.listen(0, host);
      }
    });
    server.once('listening', () => resolve(server));
    server.listen(port, host);
  });
}

/** Takes nothing new, lets what is under way finish for some seconds, and lets go of everything. */
async function shutDown(options: {
  server: Server;
  opened: OpenDatabase;
  audit: Audit | undefined;
  traces: Traces | undefined;
  seconds: number;
}): Promise<void> {
  const { server, opened, audit, traces, seconds } = options;
  stopping.begun = true;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), seconds * 1000);
  await closed;
  clearTimeout(patience);
  audit?.close();
  await Promise.all([traces?.end(), opened.close()]);
}
