import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  DiagLogLevel,
  defaultTextMapGetter,
  diag,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import {
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_VERSION,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions';
import type { Logger } from 'pino';
import { isFromProxy } from '../access/proxy.ts';
import { observed, type TracedRequest } from './observed.ts';

/** How often it is told that no trace arrives, and how long a stop waits for the last ones; in milliseconds. */
const TOLD_EVERY = 60_000;
const LAST_CHANCE = 3_000;

export type Traces = { end: () => Promise<void> };

/**
 * Sends a span for each operation, and one within it for each transaction, to the collector that the standard variables
 * name (`OTEL_EXPORTER_OTLP_ENDPOINT`, which the exporter reads itself). A span says which operation, how it ended and how
 * long it took; never who asked, nor for what. A collector that is away costs a bounded queue, and nobody waits for it.
 */
export function beginTraces({ logger, version }: { logger: Logger; version: string }): Traces {
  tellTrouble(logger);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: 'sightline', [ATTR_SERVICE_VERSION]: version }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('sightline', version);
  const current = new AsyncLocalStorage<Context>();

  observed.span = (traced, work) => {
    const { operation, method, route, request, response } = traced;
    const attributes = {
      [ATTR_HTTP_REQUEST_METHOD]: method.toUpperCase(),
      [ATTR_HTTP_ROUTE]: route,
      [ATTR_URL_SCHEME]: request.protocol,
      'sightline.request.id': String(request.id),
    };
    const parent = callerOf(traced);
    const span = tracer.startSpan(operation, { kind: SpanKind.SERVER, attributes }, parent);
    response.once('close', () => ended(span, response));
    return current.run(trace.setSpan(parent, span), work);
  };
  observed.databaseSpan = (mode, outcome, took) => {
    const now = Date.now();
    const attributes = {
      [ATTR_DB_SYSTEM_NAME]: 'neo4j',
      [ATTR_DB_OPERATION_NAME]: mode,
      ...(outcome !== 'done' && { [ATTR_ERROR_TYPE]: outcome }),
    };
    const span = tracer.startSpan(
      `neo4j ${mode.toLowerCase()}`,
      { kind: SpanKind.CLIENT, attributes, startTime: now - took },
      current.getStore() ?? ROOT_CONTEXT,
    );
    if (outcome !== 'done') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(now);
  };
  return {
    end: async () => {
      delete observed.span;
      delete observed.databaseSpan;
      const patience = AbortSignal.timeout(LAST_CHANCE);
      const given = new Promise<void>((resolve) => patience.addEventListener('abort', () => resolve()));
      await Promise.race([provider.shutdown().catch(() => undefined), given]);
    },
  };
}

const propagator = new W3CTraceContextPropagator();

/** The trace that a trusted proxy says the request belongs to: anybody else could put spans into other people's traces. */
function callerOf({ request }: TracedRequest): Context {
  return isFromProxy(request) ? propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter) : ROOT_CONTEXT;
}

function ended(span: Span, { statusCode, writableFinished }: TracedRequest['response']): void {
  if (writableFinished) span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, statusCode);
  const trouble = writableFinished ? (statusCode >= 500 ? String(statusCode) : undefined) : 'client-gone';
  if (trouble) span.setAttribute(ATTR_ERROR_TYPE, trouble);
  if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** That traces don't arrive is said now and then, not at every try. */
function tellTrouble(logger: Logger): void {
  let told = Number.NEGATIVE_INFINITY;
  const tell = (message: string) => {
    if (performance.now() - told < TOLD_EVERY) return;
    told = performance.now();
    logger.warn({ reason: message.slice(0, 300) }, 'Traces cannot be sent');
  };
  const nothing = () => undefined;
  const diagnostics = { error: tell, warn: tell, info: nothing, debug: nothing, verbose: nothing };
  diag.setLogger(diagnostics, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}
