import { expect, test } from 'vitest';
import { accessOf } from '../../../server/access/access.ts';
import { readEnvironment } from '../../../server/env.ts';

const signIn = {
  SIGHTLINE_MODE: 'oidc',
  SIGHTLINE_ORIGIN: 'https://sightline.example.org',
  SIGHTLINE_OIDC_ISSUER: 'https://id.example.org/realms/council',
  SIGHTLINE_OIDC_CLIENT_ID: 'sightline',
  SIGHTLINE_SESSION_KEYS: 'x'.repeat(32),
  SIGHTLINE_READERS: '*',
};

test.each([
  [{ ...signIn, SIGHTLINE_MODE: 'open' }, /^SIGHTLINE_MODE /],
  [{ ...signIn, SIGHTLINE_ORIGIN: '' }, /^SIGHTLINE_ORIGIN must be set where people sign in/],
  [{ ...signIn, SIGHTLINE_ORIGIN: 'http://sightline.example.org' }, /^SIGHTLINE_ORIGIN must be an https:\/\/ address/],
  [{ ...signIn, SIGHTLINE_OIDC_ISSUER: 'http://id.example.org' }, /^SIGHTLINE_OIDC_ISSUER must be an https:\/\/ address/],
  [{ ...signIn, SIGHTLINE_OIDC_ISSUER: 'id.example.org' }, /^SIGHTLINE_OIDC_ISSUER must be an https:\/\/ address/],
  [{ ...signIn, SIGHTLINE_SESSION_KEYS: `${'x'.repeat(32)},short` }, /^SIGHTLINE_SESSION_KEYS must be keys of at least 32 characters/],
  [{ ...signIn, SIGHTLINE_READERS: ' , ' }, /^SIGHTLINE_READERS or another role must name a group/],
  [{ ...signIn, SIGHTLINE_OIDC_SCOPES: 'profile' }, /^SIGHTLINE_OIDC_SCOPES must hold openid/],
  [{ SIGHTLINE_METRICS_TOKEN: 'short' }, /^SIGHTLINE_METRICS_TOKEN must have at least 16 characters/],
])('a setting that is not right is named, in one line: %#', (variables, says) => {
  let message = '';
  try {
    readEnvironment(variables);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(says);
  expect(message).not.toContain('\n');
});

test.each(['0.0.0.0', '::', '192.168.1.20', 'sightline.example.org', '127.evil.example'])(
  'without sign-in it does not bind to %s',
  async (SIGHTLINE_HOST) => {
    await expect(accessOf(readEnvironment({ SIGHTLINE_HOST }))).rejects.toThrow(
      `SIGHTLINE_HOST is ${SIGHTLINE_HOST}, which others can reach, and nobody signs in`,
    );
    expect((await accessOf(readEnvironment({ SIGHTLINE_HOST, SIGHTLINE_TRUST_NETWORK: 'yes' }))).mode).toBe('local');
    expect((await accessOf(readEnvironment({ ...signIn, SIGHTLINE_HOST }))).mode).toBe('oidc');
  },
);

test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('without sign-in it binds to %s', async (SIGHTLINE_HOST) => {
  expect((await accessOf(readEnvironment({ SIGHTLINE_HOST }))).mode).toBe('local');
});
