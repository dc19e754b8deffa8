import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RequestHandler, type Response, type Router, raw } from 'express';
import { z } from 'zod';
import type { DiagramFile, StreamedFile } from '../../contract/diagram.ts';
import { type OperationName, type Operations, operations } from '../../contract/operations.ts';
import { badParameter } from '../problem.ts';
import { authorOf } from '../saved/author.ts';

type Part<N extends OperationName, P extends string> = Operations[N] extends { [key in P]: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined;
type Input<N extends OperationName> = {
  path: Part<N, 'pathParams'>;
  query: Part<N, 'query'>;
  body: Part<N, 'body'>;
  /** Where the client reached this server, for links in what it takes away. */
  origin: string;
  /** The bytes of the body, where the operation takes a file. */
  file: Uint8Array;
  /** Who asks. */
  author: string;
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
      file: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array(),
      author: authorOf(request),
      signal: gone.signal,
    };
    const reply = await handler(input as Input<N>);
    if ('contentType' in operation && operation.contentType === 'application/octet-stream')
      await sendFile(response, reply as DiagramFile | StreamedFile);
    else if ('contentType' in operation) response.type(operation.contentType).send(reply);
    else if (operation.method === 'get') response.json(reply);
    // What was posted for is never asked for again under the same name: no ETag is worked out.
    else response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(reply));
  };
  const limit = 'fileBody' in operation ? operation.fileBody.limit : undefined;
  router[operation.method](path, ...(limit === undefined ? [] : [raw({ type: 'application/octet-stream', limit })]), handle);
}

/** A file to be saved or shown; opened by itself it may load and run nothing but what it holds. */
async function sendFile(response: Response, file: DiagramFile | StreamedFile): Promise<void> {
  const { name, mediaType } = file;
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox allow-top-navigation-by-user-activation",
  );
  response.setHeader('Content-Disposition', `inline; filename="${name}"`);
  response.type(mediaType);
  if ('parts' in file) return pipeline(Readable.from(file.parts), response).catch(unlessGone);
  const { bytes } = file;
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Whoever goes away before the end of a file has ended it. */
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.name !== 'AbortError') throw error;
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const parameter = issue?.path.join('.') || 'body';
  throw badParameter(parameter, z.prettifyError(result.error).replace(/^✖ /gm, ''));
}
