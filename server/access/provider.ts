import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { SignInSettings } from './settings.ts';

/** What is kept, sealed, while somebody is away at the identity provider. */
export type Attempt = { state: string; nonce: string; verifier: string; returnTo: string };

/** The identity provider: OpenID Connect, code flow with PKCE. It is asked how it works at the first sign-in. */
export class Provider {
  readonly #settings: SignInSettings;
  #configuration: Promise<Configuration> | undefined;

  constructor(settings: SignInSettings) {
    this.#settings = settings;
  }

  get callback(): string {
    return `${this.#settings.origin}/api/session/callback`;
  }

  /** Where to send somebody who wants to sign in, and what has to be kept until they are back. */
  async begin(returnTo: string): Promise<{ address: string; attempt: Attempt }> {
    const configuration = await this.#discovered();
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo };
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback,
      scope: this.#settings.scopes,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
    });
    return { address: address.href, attempt };
  }

  /**
   * What the provider says of somebody who is back, signature, audience, nonce and all checked.
   * @param query the query that they came back with
   */
  async finish(query: string, attempt: Attempt): Promise<{ claims: Record<string, unknown>; idToken: string | undefined }> {
    const configuration = await this.#discovered();
    const tokens = await authorizationCodeGrant(configuration, new URL(`${this.callback}${query}`), {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const claims = { ...tokens.claims() };
    // Some providers tell groups and names only here.
    const more = configuration.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(configuration, tokens.access_token, String(claims.sub))
      : {};
    return { claims: { ...more, ...claims }, idToken: tokens.id_token };
  }

  /** Where the provider ends its own session; null where it has no such place. */
  async signOutAddress(idToken: string | undefined): Promise<string | null> {
    const configuration = await this.#discovered();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    const parameters = { post_logout_redirect_uri: `${this.#settings.origin}/signed-out`, ...(idToken && { id_token_hint: idToken }) };
    return buildEndSessionUrl(configuration, parameters).href;
  }

  #discovered(): Promise<Configuration> {
    this.#configuration ??= this.#discover().catch((error) => {
      // It may only have been away.
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }

  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    return discovery(issuer, clientId, clientSecret, clientSecret ? undefined : None(), {
      timeout: 10,
      // Settings allow http:// on this machine's own address only.
      ...(issuer.protocol === 'http:' && { execute: [allowInsecureRequests] }),
    });
  }
}
