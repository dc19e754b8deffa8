import type { RequestHandler } from 'express';
import type { Environment } from '../env.ts';
import { ProblemError } from '../problem.ts';
import { refuseOtherSites } from './cross-site.ts';
import { listed } from './listed.ts';
import { isLoopbackHost } from './loopback.ts';
import { localPerson } from './person.ts';
import type { Access } from './shape.ts';

type Settings = Partial<Pick<Environment, 'SIGHTLINE_ORIGIN' | 'SIGHTLINE_TRUST_PROXY'>>;

/** No sign-in: whoever reaches this machine's own address may do everything, and pages of other sites may do nothing. */
export function localAccess({ SIGHTLINE_ORIGIN: origin, SIGHTLINE_TRUST_PROXY }: Settings = {}): Access {
  return {
    mode: 'local',
    origin,
    trustedProxies: listed(SIGHTLINE_TRUST_PROXY),
    gate: [refuseOtherNames(origin && new URL(origin).host), refuseOtherSites, asLocalPerson],
  };
}

const asLocalPerson: RequestHandler = (request, _, next) => {
  request.person = localPerson;
  next();
};

/** A name that an attacker's DNS leads here (rebinding) stays in the Host header, and gives it away. */
function refuseOtherNames(own: string | undefined): RequestHandler {
  // A browser says the same at every request.
  let last = own;
  return (request, _, next) => {
    const host = request.headers.host ?? '';
    if (host === last) return next();
    if (isLoopbackHost(host) || host === own) {
      last = host;
      return next();
    }
    throw new ProblemError({
      status: 421,
      kind: 'other-host',
      title: 'Not served under this name',
      detail: `Sightline is not served as "${host.slice(0, 200)}". Without sign-in it answers to localhost and 127.0.0.1, and to the address in SIGHTLINE_ORIGIN.`,
    });
  };
}
