import type { z } from 'zod';
import { type OperationName, type Operations, operations, type Reply } from '../../contract/operations.ts';
import { problem } from '../../contract/problem.ts';
import { nameHeader } from './given-name.ts';
import { CallFailure } from './problem-error.ts';
import { requestAddress } from './request-address.ts';

type PathInput<O> = O extends { pathParams: infer P extends z.ZodType } ? { path: z.input<P> } : object;
type QueryInput<O> = O extends { query: infer Q extends z.ZodType } ? { query?: Partial<z.input<Q>> } : object;
type BodyInput<O> = O extends { body: infer B extends z.ZodType } ? { body: z.input<B> } : object;

type FileInput<O> = O extends { fileBody: unknown } ? { file: Blob } : object;

/** What an operation takes, from the contract. */
export type CallInput<N extends OperationName> = PathInput<Operations[N]> &
  QueryInput<Operations[N]> &
  BodyInput<Operations[N]> &
  FileInput<Operations[N]>;

type AnyInput = { path?: Record<string, string>; query?: Record<string, unknown>; body?: unknown; file?: Blob };

/**
 * Calls one operation of the contract. The reply is parsed by the contract; throws `CallFailure`.
 * This is the only place that fetches.
 */
export async function call<N extends OperationName>(name: N, input: CallInput<N>, signal?: AbortSignal): Promise<Reply<N>> {
  const operation = operations[name];
  const response = await request(name, input, signal);
  const content: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw failureOf(response, content);
  const parsed = operation.reply.safeParse(content);
  if (!parsed.success) {
    throw new CallFailure({
      kind: 'unexpected',
      message:
        'The server answered in a form that this page does not know. Reload the page; if it happens again, the two are of different versions.',
      cause: parsed.error,
    });
  }
  return parsed.data as Reply<N>;
}

/** Calls an operation that replies with a file, and names it as the server does; throws `CallFailure`. */
export async function callFile<N extends 'drawAnswer' | 'drawScene' | 'createSpreadsheet' | 'drawSaved' | 'drawSavedBatch' | 'exportSaved'>(
  name: N,
  input: CallInput<N>,
  signal?: AbortSignal,
): Promise<{ blob: Blob; name: string }> {
  const response = await request(name, input, signal);
  if (!response.ok) throw failureOf(response, await response.json().catch(() => undefined));
  const [, named] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name: named ?? 'diagram' };
}

function request(name: OperationName, input: unknown, signal: AbortSignal | undefined): Promise<Response> {
  const operation = operations[name];
  const { path = {}, query = {}, body, file } = input as AnyInput;
  return send(requestAddress({ template: operation.path, path, query }), {
    method: operation.method.toUpperCase(),
    headers: { accept: 'application/json', ...nameHeader(), ...contentType({ body, file }) },
    ...(file ? { body: file } : body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
}

function contentType({ body, file }: { body: unknown; file: Blob | undefined }): Record<string, string> {
  if (file) return { 'content-type': 'application/octet-stream' };
  return body === undefined ? {} : { 'content-type': 'application/json' };
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new CallFailure({ kind: 'away', message: 'Sightline’s server cannot be reached.', cause: error });
  }
}

function failureOf(response: Response, content: unknown): CallFailure {
  const parsed = problem.safeParse(content);
  if (!parsed.success) {
    const away = [502, 503, 504].includes(response.status);
    return new CallFailure({ kind: away ? 'away' : 'unexpected', message: `The server answered with an error (${response.status}).` });
  }
  // 503 is the server's word for a database that is away; an answer that took too long (504) is only that.
  return new CallFailure({ kind: response.status === 503 ? 'away' : 'refused', message: parsed.data.detail, problem: parsed.data });
}
