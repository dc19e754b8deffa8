import type { Environment } from '../env.ts';
import { localAccess } from './local.ts';
import { isLoopback } from './loopback.ts';
import type { Access } from './shape.ts';

/**
 * What the settings ask for; the parts that only signing in needs are loaded only then.
 * @throws Error where everybody could reach what nobody signs in to
 */
export async function accessOf(environment: Environment): Promise<Access> {
  const { SIGHTLINE_HOST: host, SIGHTLINE_MODE: mode } = environment;
  if (mode === 'local') {
    if (isLoopback(host) || environment.SIGHTLINE_TRUST_NETWORK) return localAccess(environment);
    throw new Error(
      `SIGHTLINE_HOST is ${host}, which others can reach, and nobody signs in. Set it to 127.0.0.1; or let people sign in (SIGHTLINE_MODE=oidc); or, where something else keeps strangers out, such as a container's port that is published on 127.0.0.1 only, set SIGHTLINE_TRUST_NETWORK=yes.`,
    );
  }
  const { signInAccess } = await import('./sign-in.ts');
  return signInAccess(environment);
}
