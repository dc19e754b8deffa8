import { expect, test } from 'vitest';
import { childEnvironment } from '../../server/child-environment.ts';

test('processes that work on what people send get no password, key or token', () => {
  const environment = {
    PATH: '/bin',
    NEO4J_PASSWORD: 'p',
    SIGHTLINE_SESSION_KEYS: 'k',
    SIGHTLINE_OIDC_CLIENT_SECRET: 's',
    OTEL_EXPORTER_OTLP_HEADERS: 't',
  };
  expect(childEnvironment(environment)).toEqual({ PATH: '/bin' });
});
