import { userInfo } from 'node:os';
import type { Role } from '../../contract/roles.ts';

/** Whoever asks: `id` is what the identity provider calls them, and never somebody else. */
export type Person = { id: string; name: string; role: Role };

declare global {
  namespace Express {
    interface Request {
      /** Set by the gate; absent where nobody signed in. */
      person?: Person;
      /** How the person signed in, where they did. */
      session?: { ends: string; signOut: () => Promise<string | null> };
    }
  }
}

/** The one person of `local` mode: whoever runs Sightline, and may do everything. */
export const localPerson: Person = { id: 'local', name: accountName(), role: 'administrator' };

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no account has.
    return 'local';
  }
}
