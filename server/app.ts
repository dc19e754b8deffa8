import compression from 'compression';
import express, { type Express, type Request } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { localAccess } from './access/local.ts';
import type { Access } from './access/shape.ts';
import type { Audit } from './audit/audit.ts';
import type { AuditSettings } from './audit/record.ts';
import type { Database } from './database.ts';
import type { Environment } from './env.ts';
import type { FindingRule } from './findings/rules.ts';
import type { Queries } from './queries/queries.ts';
import type { Question } from './questions/files.ts';
import { auditRoutes } from './routes/audit.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { clientRoutes } from './routes/client.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { diagramRoutes } from './routes/diagrams.ts';
import { problemDetails, unknownOperation } from './routes/errors.ts';
import { findingRoutes } from './routes/findings.ts';
import { graphRoutes } from './routes/graph.ts';
import { healthRoutes } from './routes/health.ts';
import { requestLog } from './routes/log.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { operatorRoutes } from './routes/operator.ts';
import { queryRoutes } from './routes/queries.ts';
import { questionRoutes } from './routes/questions.ts';
import { readingRoutes } from './routes/readings.ts';
import { savedRoutes } from './routes/saved.ts';
import { sessionRoutes } from './routes/session.ts';
import { sourceRoutes } from './routes/sources.ts';
import { spreadsheetRoutes } from './routes/spreadsheets.ts';
import { wordingRoutes } from './routes/wording.ts';

type AppOptions = {
  database: Database;
  queries: Queries;
  questions: ReadonlyMap<string, Question>;
  rules: ReadonlyMap<string, FindingRule>;
  logger: Logger;
  version: string;
  environment?: Environment;
  /** The folder of the built client; without it only the API is served. */
  clientFolder?: string;
  /** Who is let in; by default whoever reaches this machine's own address. */
  access?: Access;
  /** Where what people do is put down; nowhere without it. */
  audit?: Audit | undefined;
};

/** Puts the application together from its parts, without listening, connecting or reading anything. */
export function createApp(options: AppOptions): Express {
  const { access = localAccess(), audit } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', access.trustedProxies);
  app.set('origin', access.origin);
  if (audit) app.set('audit', { audit, strict: access.mode === 'oidc' } satisfies AuditSettings);
  app.set('query parser', 'simple');
  app.use(requestLog(options.logger));
  app.use(
    helmet({
      contentSecurityPolicy: { directives: contentSecurity },
      strictTransportSecurity: access.origin?.startsWith('https:') ?? false,
    }),
  );
  // What does not leave this machine gains nothing from being compressed.
  app.use(compression({ filter: (request, response) => !isLoopback(request) && compression.filter(request, response) }));
  app.use(...access.gate);
  if (access.routes) app.use(access.routes);

  let openApi: unknown;
  app.get('/api/openapi.json', async (_, response) => {
    openApi ??= (await import('./routes/openapi.ts')).openApiDocument(options);
    response.json(openApi);
  });
  app.use(readingRoutes(options));
  app.use(healthRoutes(options), graphRoutes(options), questionRoutes(options), sourceRoutes(options), findingRoutes(options));
  app.use(operatorRoutes(options), calendarRoutes(options), spreadsheetRoutes());
  app.use(comparisonRoutes(options), wordingRoutes(options));
  app.use(diagramRoutes(options), savedRoutes(options), queryRoutes(options));
  app.use(sessionRoutes(access), auditRoutes(audit));
  app.use(metricsRoutes({ database: options.database, token: options.environment?.SIGHTLINE_METRICS_TOKEN }));
  app.use('/api', unknownOperation);
  if (options.clientFolder) app.use(clientRoutes({ folder: options.clientFolder }));
  app.use(problemDetails);
  return app;
}

const isLoopback = ({ socket }: Request): boolean => /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');

/** Only what this server itself sends may run; styles are inline where the component library sets them. */
const contentSecurity = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
  upgradeInsecureRequests: null,
};
