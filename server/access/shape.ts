import type { RequestHandler, Router } from 'express';

/** Who is let in, and how: what the application puts before its routes. */
export type Access = {
  mode: 'local' | 'oidc';
  /** The address that people use; where it is not set, the one that a request names. */
  origin: string | undefined;
  /** Whose word on the client's address is taken (`X-Forwarded-For`): addresses and subnets. */
  trustedProxies: string[];
  /** Finds out who asks, and turns away what other sites' pages send. */
  gate: RequestHandler[];
  /** The ways to sign in, where there are any. */
  routes?: Router;
};
