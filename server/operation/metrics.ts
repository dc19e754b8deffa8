import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database.ts';
import { observed } from './observed.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Begins to count, for Prometheus; returns what renders the figures. */
export function beginMetrics(database: Database): { contentType: string; render: () => Promise<string> } {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = times('sightline_request_seconds', 'How long operations took, by operation and HTTP status', ['operation', 'status']);
  const transactions = times(
    'sightline_database_seconds',
    'How long work in the database took, second tries included, by access mode and outcome',
    ['mode', 'outcome'],
  );
  const answers = new Counter({
    name: 'sightline_answers_total',
    help: 'Answers, by what of them was remembered: the whole, what lies around them (one round trip), or nothing',
    labelNames: ['remembered'],
    registers,
  });
  gauge('sightline_database_up', 'Whether the database answers', () => (database.state.state === 'ready' ? 1 : 0));
  gauge('sightline_database_sessions', 'How many sessions of the connection pool are in use', () => database.working);
  observed.requests = (operation, status, took) => requests.observe({ operation, status: String(status) }, took / 1000);
  observed.transactions = (mode, outcome, took) => transactions.observe({ mode: mode.toLowerCase(), outcome }, took / 1000);
  observed.answers = (remembered) => answers.inc({ remembered });
  return { contentType: registry.contentType, render: () => registry.metrics() };

  function times<Label extends string>(name: string, help: string, labelNames: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: SECONDS, registers });
  }
  function gauge(name: string, help: string, now: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(now());
      },
    });
  }
}
