import type { Environment } from '../env.ts';
import type { GroupsByRole } from './groups.ts';
import { listed } from './listed.ts';

/** What signing in goes by. */
export type SignInSettings = {
  origin: string;
  issuer: URL;
  clientId: string;
  clientSecret: string | undefined;
  scopes: string;
  groupsClaim: string;
  groups: GroupsByRole;
  sessionKeys: string[];
  idleMinutes: number;
  hours: number;
  requestsPerMinute: number;
  trustedProxies: string[];
};

/** From an environment in `oidc` mode, which `readEnvironment` found complete. */
export function signInSettings(environment: Environment): SignInSettings {
  return {
    origin: String(environment.SIGHTLINE_ORIGIN),
    issuer: new URL(String(environment.SIGHTLINE_OIDC_ISSUER)),
    clientId: String(environment.SIGHTLINE_OIDC_CLIENT_ID),
    clientSecret: environment.SIGHTLINE_OIDC_CLIENT_SECRET,
    scopes: environment.SIGHTLINE_OIDC_SCOPES,
    groupsClaim: environment.SIGHTLINE_OIDC_GROUPS_CLAIM,
    groups: {
      reader: listed(environment.SIGHTLINE_READERS),
      analyst: listed(environment.SIGHTLINE_ANALYSTS),
      editor: listed(environment.SIGHTLINE_EDITORS),
      administrator: listed(environment.SIGHTLINE_ADMINISTRATORS),
    },
    sessionKeys: listed(environment.SIGHTLINE_SESSION_KEYS),
    idleMinutes: environment.SIGHTLINE_SESSION_IDLE_MINUTES,
    hours: environment.SIGHTLINE_SESSION_HOURS,
    requestsPerMinute: environment.SIGHTLINE_REQUESTS_PER_MINUTE,
    trustedProxies: listed(environment.SIGHTLINE_TRUST_PROXY),
  };
}
