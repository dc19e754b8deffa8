import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

/** Who can sign in, with their groups; the name that is typed is the account. */
const people: Record<string, { name: string; groups?: string[] }> = {
  rita: { name: 'Rita Reader', groups: ['everyone'] },
  anna: { name: 'Anna Analyst', groups: ['everyone', 'analysts'] },
  ed: { name: 'Ed Editor', groups: ['editors'] },
  ada: { name: 'Ada Administrator', groups: ['everyone', 'administrators'] },
  nora: { name: 'Nora Nobody', groups: ['visitors'] },
};

type Context = { oidc: { session: { accountId: string }; client: { clientId: string } } };

/**
 * A real OpenID Connect provider on this machine, on another site than the page (localhost, not 127.0.0.1), with its own
 * sign-in form.
 * @returns the settings that have `origin` sign people in there
 */
export async function identityProvider(origin: string): Promise<NodeJS.ProcessEnv> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'sightline',
        client_secret: 'only-for-tests',
        redirect_uris: [`${origin}/api/session/callback`],
        post_logout_redirect_uris: [`${origin}/signed-out`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], groups: ['groups'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['only-for-tests'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id, ...people[id] }) }),
    // Nobody is asked whether the page may know their name.
    loadExistingGrant: async ({ oidc: { session, client } }: Context) => {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile groups');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    SIGHTLINE_MODE: 'oidc',
    SIGHTLINE_ORIGIN: origin,
    SIGHTLINE_OIDC_ISSUER: issuer,
    SIGHTLINE_OIDC_CLIENT_ID: 'sightline',
    SIGHTLINE_OIDC_CLIENT_SECRET: 'only-for-tests',
    SIGHTLINE_OIDC_SCOPES: 'openid profile groups',
    SIGHTLINE_READERS: 'everyone',
    SIGHTLINE_ANALYSTS: 'analysts',
    SIGHTLINE_EDITORS: 'editors',
    SIGHTLINE_ADMINISTRATORS: 'administrators',
    SIGHTLINE_SESSION_KEYS: 'a-key-of-the-tests-that-is-long-enough-to-be-one',
  };
}
