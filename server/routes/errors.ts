import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { operations } from '../../contract/operations.ts';
import type { Problem } from '../../contract/problem.ts';
import { isAway, isTimeout } from '../neo4j.ts';
import { notFound, ProblemError } from '../problem.ts';

/** Whatever asked for an address under `/api` that isn't there, or by a method that it doesn't have. */
export const unknownOperation: RequestHandler = (request, response) => {
  const methods = methodsAt(request.baseUrl + request.path);
  if (methods.length > 0) {
    response.set('Allow', methods.join(', '));
    throw new ProblemError({
      status: 405,
      kind: 'other-method',
      title: 'Not by this method',
      detail: `${request.method} does not work here; ${methods.join(', ')} does. GET /api/openapi.json describes what there is.`,
    });
  }
  throw notFound(`There is no ${request.method} ${request.baseUrl}${request.path}. GET /api/openapi.json describes what there is.`);
};

const addresses = Object.values(operations).map(({ method, path }) => ({
  method: method.toUpperCase(),
  path: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
}));

/** The methods of the contract's operations at an address. */
function methodsAt(address: string): string[] {
  const methods = addresses.filter(({ path }) => path.test(address)).map(({ method }) => method);
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}

/** Every error as RFC 9457 problem details; only what a person can act on leaves the server, the rest is logged. */
export const problemDetails: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const problem = problemOf(error);
  // What is told in words of ours is no fault of the program's, and may come by the hundred while the database is away.
  if (problem.status >= 500 && !(error instanceof ProblemError)) request.log?.error({ err: error, requestId: request.id }, problem.title);
  if (problem.status === 503) response.set('Retry-After', '2');
  return send(response, { ...problem, instance: request.originalUrl.split('?')[0], requestId: String(request.id ?? '') });
};

function send(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** The HTTP status that an error is answered with. */
export const statusOf = (error: unknown): number => problemOf(error).status;

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    const { status, kind, title, message, extras } = error;
    return { type: `/problems/${kind}`, title, status, detail: message, ...extras };
  }
  if (isAway(error)) {
    return {
      type: '/problems/database-away',
      title: 'The database does not answer',
      status: 503,
      detail: 'The database does not answer at the moment. Nothing is lost; try again in a few seconds.',
    };
  }
  if (isTimeout(error)) {
    return {
      type: '/problems/too-slow',
      title: 'The answer took too long',
      status: 504,
      detail: 'The answer took too long and was given up. Narrow it by an area, a date or fewer relationship types.',
    };
  }
  if ((error as Error | undefined)?.name === 'AbortError')
    return { type: '/problems/gone', title: 'Whoever asked has gone', status: 499, detail: 'What was asked for was given up.' };
  const http = error as { status?: number; type?: string; message?: string; limit?: number };
  if (http?.type === 'entity.too.large') {
    const megabytes = Math.max(1, Math.round((http.limit ?? 0) / 1_000_000));
    return {
      type: '/problems/too-large',
      title: 'The request is too large',
      status: 413,
      detail: `What was sent is larger than ${megabytes} MB, which is the most.`,
    };
  }
  if (http?.status === 403 || http?.status === 404)
    return { type: '/problems/not-found', title: 'Not found', status: 404, detail: 'There is no such file here.' };
  // What Express and its parsers refuse: broken encodings, character sets and the like.
  if (http?.status !== undefined && http.status >= 400 && http.status < 500)
    return {
      type: '/problems/bad-request',
      title: 'The request is not right',
      status: http.status,
      detail: `The request can't be read: ${http.message ?? 'malformed'}.`,
    };
  return {
    type: '/problems/internal',
    title: 'Something went wrong',
    status: 500,
    detail: 'Something went wrong in the server; its log has the details under this request id.',
  };
}
