import type { RequestHandler, Router } from 'express';
import { z } from 'zod';
import { type OperationName, type Operations, operations } from '../../contract/operations.ts';
import { badParameter } from '../problem.ts';

type Part<N extends OperationName, P extends string> = Operations[N] extends { [key in P]: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined;
type Input<N extends OperationName> = {
  path: Part<N, 'pathParams'>;
  query: Part<N, 'query'>;
  body: Part<N, 'body'>;
  /** Where the client reached this server, for links in what it takes away. */
  origin: string;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
};
type Handler<N extends OperationName> = (input: Input<N>) => Promise<z.input<Operations[N]['reply']>>;

/** Registers an operation of the contract: parses what comes in by it, and sends what the handler returns. */
export function route<N extends OperationName>(router: Router, name: N, handler: Handler<N>): void {
  const operation: (typeof operations)[OperationName] = operations[name];
  const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
  const handle: RequestHandler = async (request, response) => {
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const input = {
      path: 'pathParams' in operation ? parsed(operation.pathParams, request.params) : undefined,
      query: 'query' in operation ? parsed(operation.query, request.query) : undefined,
      body: 'body' in operation ? parsed(operation.body, request.body ?? {}) : undefined,
      origin: `${request.protocol}://${request.get('host')}`,
      signal: gone.signal,
    };
    const reply = await handler(input as Input<N>);
    if ('contentType' in operation) response.type(operation.contentType).send(reply);
    else if (operation.method === 'get') response.json(reply);
    // What was posted for is never asked for again under the same name: no ETag is worked out.
    else response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(reply));
  };
  router[operation.method](path, handle);
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const parameter = issue?.path.join('.') || 'body';
  throw badParameter(parameter, z.prettifyError(result.error).replace(/^✖ /gm, ''));
}
