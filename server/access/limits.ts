import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { ProblemError } from '../problem.ts';
import { isApiPath } from './api-path.ts';

const MINUTE = 60_000;
/** Attempts to sign in from one address, each of which comes by twice. */
const SIGN_INS_PER_MINUTE = 60;

const addressOf = ({ ip }: Request): string => ipKeyGenerator(ip ?? 'unknown');

const common: Partial<Options> = {
  windowMs: MINUTE,
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  // What is trusted of a proxy is our own setting, and said there.
  validate: { trustProxy: false, xForwardedForHeader: false, forwardedHeader: false },
  handler: (_, response) => {
    const seconds = Number(response.getHeader('Retry-After') ?? 60);
    throw new ProblemError({
      status: 429,
      kind: 'too-many',
      title: 'Too many requests',
      detail: `That was too much in one minute. Wait ${seconds} s and try again; nothing is lost.`,
    });
  },
};

/** By person; by address for whoever has not signed in. Each instance counts for itself. */
export const limitRequests = (perMinute: number): RequestHandler =>
  rateLimit({
    ...common,
    limit: perMinute,
    keyGenerator: (request) => (request.person ? `person ${request.person.id}` : addressOf(request)),
    // The page itself is cheap, and a probe is no person.
    skip: ({ path }) => !isApiPath(path) || path === '/api/health' || path === '/api/ready',
  });

export const limitSignIns = (): RequestHandler => rateLimit({ ...common, limit: SIGN_INS_PER_MINUTE, keyGenerator: addressOf });
