import type { Token } from './tokens.ts';

/** A bracket with what it holds; the statement itself is one without brackets. */
export type Group = { open: string; offset: number; parts: Part[] };
export type Part = Token | Group;

/** Tokens by their brackets, which are balanced. */
export function groupsOf(tokens: readonly Token[]): Group {
  const root: Group = { open: '', offset: 0, parts: [] };
  const within = [root];
  for (const token of tokens) {
    const into = within.at(-1) ?? root;
    if (token.kind === 'sign' && '([{'.includes(token.text)) {
      const group: Group = { open: token.text, offset: token.offset, parts: [] };
      into.parts.push(group);
      within.push(group);
    } else if (token.kind === 'sign' && ')]}'.includes(token.text)) within.pop();
    else into.parts.push(token);
  }
  return root;
}

export const isGroup = (part: Part | undefined, open?: string): part is Group =>
  part !== undefined && 'parts' in part && (open === undefined || part.open === open);
export const isToken = (part: Part | undefined): part is Token => part !== undefined && 'kind' in part;
export const isSign = (part: Part | undefined, sign: string): part is Token => isToken(part) && part.kind === 'sign' && part.text === sign;
/** A word of Cypher itself, whatever its case. */
export const isWord = (part: Part | undefined, ...words: string[]): part is Token =>
  isToken(part) && part.kind === 'word' && (words.length === 0 || words.includes(part.text.toUpperCase()));
/** The name that a part stands for: backticks around it make no difference. */
export const nameOf = (part: Part | undefined): string | undefined =>
  isToken(part) && (part.kind === 'word' || part.kind === 'name') ? part.text.replaceAll('`', '') : undefined;

/** All groups, this one first. */
export function* allGroups(group: Group): Generator<Group> {
  yield group;
  for (const part of group.parts) if (isGroup(part)) yield* allGroups(part);
}

/** All tokens in these parts and in what they hold. */
export function* allTokens(parts: readonly Part[]): Generator<Token> {
  for (const part of parts) {
    if (isGroup(part)) yield* allTokens(part.parts);
    else yield part;
  }
}

/** The parts between the places where `at` holds. */
export function split(parts: readonly Part[], at: (part: Part) => boolean): Part[][] {
  const pieces: Part[][] = [[]];
  for (const part of parts) {
    if (at(part)) pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  return pieces;
}
