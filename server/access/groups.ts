import { type Role, roleNames } from '../../contract/roles.ts';

export type GroupsByRole = Record<Role, readonly string[]>;

/** The highest role that one of a person's groups has; `*` stands for everybody who can sign in. Null: none. */
export function roleOf(groups: readonly string[], byRole: GroupsByRole): Role | null {
  return roleNames.findLast((role) => byRole[role].some((group) => group === '*' || groups.includes(group))) ?? null;
}

/** The groups in what the identity provider says of a person; the claim may lie deeper, as in `realm_access.roles`. */
export function groupsIn(claims: Record<string, unknown>, claim: string): string[] | undefined {
  // A claim's own name may hold dots, as in "https://example.org/groups".
  const found = claim in claims ? claims[claim] : claim.split('.').reduce<unknown>(part, claims);
  if (found === undefined) return undefined;
  return [found].flat().filter((group): group is string => typeof group === 'string');
}

const part = (whole: unknown, name: string): unknown =>
  whole !== null && typeof whole === 'object' && Object.hasOwn(whole, name) ? (whole as Record<string, unknown>)[name] : undefined;
