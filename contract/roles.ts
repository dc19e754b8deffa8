import { z } from 'zod';

/** What people may do; each role may do all that those before it may. */
export const roles = {
  reader: { caption: 'Reader', about: 'Looks, asks and exports.' },
  analyst: { caption: 'Analyst', about: 'Writes queries, and keeps saved questions and diagrams.' },
  editor: { caption: 'Editor', about: 'Accepts findings and changes the dataset.' },
  administrator: { caption: 'Administrator', about: 'Imports, makes backups and reads the audit.' },
} as const satisfies Record<string, { caption: string; about: string }>;
export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as [Role, ...Role[]];
export const role = z.enum(roleNames);

/** Who may call an operation: a role, or anyone, also before they signed in. */
export type Needed = Role | 'anyone';

/** Whether somebody with this role (null: not signed in) may do what needs that one. */
export const mayAs = (held: Role | null, needed: Needed): boolean =>
  needed === 'anyone' || (held !== null && roleNames.indexOf(held) >= roleNames.indexOf(needed));
