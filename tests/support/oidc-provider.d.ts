declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    callback(): RequestListener;
    Grant: new (of: {
      clientId: string;
      accountId: string;
    }) => Grant;
  }
}
