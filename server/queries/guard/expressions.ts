import { allGroups, type Group, isGroup, isSign, isToken, isWord, nameOf, type Part, split } from './groups.ts';

/** An expression of a clause, a call or a list, with the name that it gets by AS. */
export type Expression = { parts: Part[]; name?: string | undefined; offset: number };

const CLAUSES = ['RETURN', 'WITH', 'UNWIND', 'DISTINCT', 'YIELD', 'CALL', 'WHERE', 'MATCH', 'OPTIONAL', 'UNION', 'LIMIT', 'SKIP', 'BY'];

/** All expressions in the order in which they end: what uses a name comes after what gives it. */
export function expressionsOf(root: Group): Expression[] {
  const found: Expression[] = [];
  for (const group of allGroups(root)) {
    for (const parts of split(group.parts, (part) => isComma(part) || isWord(part, ...CLAUSES))) {
      const as = parts.findIndex((part) => isWord(part, 'AS'));
      const expression = as < 0 ? parts : parts.slice(0, as);
      const last = parts.at(-1);
      if (last) found.push({ parts: expression, name: as < 0 ? undefined : nameOf(parts[as + 1]), offset: endOf(last) });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

export const isComma = (part: Part | undefined): boolean => isSign(part, ',');

const endOf = (part: Part): number => (isGroup(part) ? Math.max(part.offset, ...part.parts.map(endOf)) : part.offset);

/** Functions whose result is short whatever they are given, or as long as a path. */
const SHORT = new Set('count size length type elementid tointeger tofloat date labels keys nodes relationships range'.split(' '));

/** The names given by AS to what may be long; others hold a value, a node, or what is as long as a path. */
export function longNames(expressions: readonly Expression[]): Set<string> {
  const given = new Set(expressions.flatMap(({ name }) => name ?? []));
  const short = new Set<string>();
  const long = new Set<string>();
  for (const { parts, name } of expressions) {
    if (name === undefined) continue;
    // In `a.name AS a`, the first `a` is what the pattern binds, unless something before was given that name.
    const isBound = (other: string) => !given.has(other) || (other === name && !short.has(name));
    if (isShort(parts, (other) => !long.has(other) && (isBound(other) || short.has(other)))) short.add(name);
    else long.add(name);
  }
  return long;
}

function isShort(parts: readonly Part[], isShortName: (name: string) => boolean): boolean {
  const [first, second, third] = parts;
  if (parts.length === 1 && isToken(first)) return nameOf(first) === undefined || isShortName(nameOf(first) ?? '');
  if (parts.length === 1 && isGroup(first, '[')) return first.parts.every((part) => isToken(part) && nameOf(part) === undefined);
  if (parts.length === 2) return isWord(first) && SHORT.has(first.text.toLowerCase()) && isGroup(second, '(');
  return parts.length === 3 && isShortName(nameOf(first) ?? '') && isSign(second, '.') && nameOf(third) !== undefined;
}
