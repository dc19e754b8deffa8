import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { isFromProxy } from '../access/proxy.ts';

const ACCEPTED_ID = /^[A-Za-z0-9_-]{8,64}$/;

/** Logs each request with an id, which the reply carries too; no headers, bodies or queries, which may hold what people typed. */
export function requestLog(logger: Logger): RequestHandler {
  if (!logger.isLevelEnabled('info')) return failuresOnly(logger);
  return pinoHttp({
    logger,
    genReqId: (request, response) => identify(request as Request, response),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}

/** Where requests aren't logged, only what goes wrong is, under the request's id. */
function failuresOnly(logger: Logger): RequestHandler {
  return (request, response, next) => {
    request.id = identify(request, response);
    request.log = logger;
    next();
  };
}

/** The id that a trusted proxy gave the request, or one of our own: nobody else chooses what log and audit call it. The reply carries it too. */
function identify(request: Request, response: ServerResponse): string {
  const given = isFromProxy(request) && request.headers['x-request-id'];
  const id = typeof given === 'string' && ACCEPTED_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}
