import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { json, type Request, type RequestHandler, type Response, type Router, raw } from 'express';
import { z } from 'zod';
import type { AuditKind } from '../../contract/audit.ts';
import type { DiagramFile, StreamedFile } from '../../contract/diagram.ts';
import { type OperationName, type Operations, operations } from '../../contract/operations.ts';
import { allow } from '../access/allow.ts';
import { record } from '../audit/record.ts';
import { observed } from '../operation/observed.ts';
import { badParameter, ProblemError } from '../problem.ts';
import { statusOf } from './errors.ts';
import { unlessStalled } from './unless-stalled.ts';

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
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** The request itself, for who asks. */
  request: Request;
};
type Handler<N extends OperationName> = (input: Input<N>) => Promise<z.input<Operations[N]['reply']>>;

const readJson = json({ limit: '1mb' });
const FILE = 'application/octet-stream';

/** A body of another type would be passed over, as if nothing had been sent. */
const only =
  (type: string): RequestHandler =>
  (request, _, next) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if ((encoding === undefined && !(Number(length) > 0)) || request.is(type)) return next();
    throw new ProblemError({
      status: 415,
      kind: 'other-type',
      title: 'The request has another type',
      detail: `What is sent here has to be ${type}, and say so in Content-Type.`,
    });
  };

/** Registers an operation of the contract: parses what comes in by it, and sends what the handler returns. */
export function route<N extends OperationName>(router: Router, name: N, handler: Handler<N>): void {
  const operation: (typeof operations)[OperationName] = operations[name];
  const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
  const kept = 'audit' in operation ? operation.audit : undefined;
  const putDown = (request: Request, kind: AuditKind, what: Record<string, unknown>, outcome: number) => {
    // Strangers are not put down: they could fill the disk.
    if (request.person) record(request, { kind, did: name, what, outcome });
  };
  const allowed: RequestHandler = (request, _, next) => {
    try {
      allow(request, operation.role);
    } catch (error) {
      putDown(request, kept ?? 'log', { refused: 'role' }, 403);
      throw error;
    }
    next();
  };
  const answer: RequestHandler = async (request, response) => {
    const gone = new AbortController();
    const began = performance.now();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
      observed.requests?.(name, response.statusCode, performance.now() - began);
    });
    const asked: Record<string, unknown> = {};
    const done = (outcome: number) => {
      if (kept) putDown(request, kept, asked, outcome);
    };
    try {
      const input = {
        path: 'pathParams' in operation ? parsed(operation.pathParams, request.params) : undefined,
        query: 'query' in operation ? parsed(operation.query, request.query) : undefined,
        body: 'body' in operation ? parsed(operation.body, request.body ?? {}) : undefined,
        origin: request.app.get('origin') ?? `${request.protocol}://${request.get('host')}`,
        file: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array(),
        signal: gone.signal,
        request,
      };
      Object.assign(asked, input.path, input.query, input.body, 'fileBody' in operation && { file: input.file });
      const reply = await handler(input as Input<N>);
      done(200);
      await send(response, operation, reply);
    } catch (error) {
      if (!response.headersSent) done(statusOf(error));
      throw error;
    }
  };
  const handle: RequestHandler = (request, response, next) => {
    const work = async () => answer(request, response, next);
    return observed.span
      ? observed.span({ operation: name, method: operation.method, route: operation.path, request, response }, work)
      : work();
  };
  const bodies =
    'fileBody' in operation
      ? [only(FILE), raw({ type: FILE, limit: operation.fileBody.limit })]
      : 'body' in operation
        ? [only('application/json'), readJson]
        : [];
  // Before a body is read: a stranger's upload costs nothing.
  router[operation.method](path, allowed, ...bodies, handle);
}

async function send(response: Response, operation: (typeof operations)[OperationName], reply: unknown): Promise<void> {
  if ('contentType' in operation && operation.contentType === 'application/octet-stream')
    await sendFile(response, reply as DiagramFile | StreamedFile);
  else if ('contentType' in operation) response.type(operation.contentType).send(reply);
  else if (operation.method === 'get') response.json(reply);
  // What was posted for is never asked for again under the same name: no ETag is worked out.
  else response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(reply));
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
  // While it waits for its turn nothing is sent; what isn't taken is watched below.
  if ('parts' in file) response.setTimeout(0);
  if ('parts' in file) return pipeline(Readable.from(unlessStalled(file.parts, response)), response).catch(unlessGone);
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
