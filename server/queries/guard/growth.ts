import { type Expression, isComma } from './expressions.ts';
import { allTokens, type Group, isGroup, isToken, isWord, nameOf, type Part, split } from './groups.ts';
import { refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

/**
 * How much larger a text or a list may become than what the graph holds, by joining it with itself: Neo4j doesn't count the
 * memory of an expression, and ends when there is none left.
 */
const MOST_GROWTH = 32;
/** What walking a path with `reduce` may add up to, and what a text in pieces takes. */
const REDUCE = 8;
const SPLIT = 8;

/**
 * Refuses values that are built out of themselves again and again.
 * @throws ProblemError naming the value, and where it stands
 */
export function refuseGrowth(cypher: string, expressions: readonly Expression[]): void {
  const sizes = new Map<string, number>();
  for (const { parts, name, offset } of expressions) {
    const size = sizeOf(cypher, parts, sizes);
    if (size > MOST_GROWTH) {
      throw refusal({
        named: name ?? 'This expression',
        why: 'It joins or repeats values so often that it could fill the memory of the database.',
        instead: 'Return the parts by themselves.',
        at: { cypher, offset: parts[0]?.offset ?? offset },
      });
    }
    if (name !== undefined) sizes.set(name, Math.max(sizes.get(name) ?? 1, size));
  }
}

function sizeOf(cypher: string, parts: readonly Part[], sizes: ReadonlyMap<string, number>): number {
  let size = 0;
  let times = 1;
  const tokens = [...allTokens(parts)];
  for (const [index, token] of tokens.entries()) {
    size += sizes.get(nameOf(token) ?? '') ?? 0;
    if (isWord(token, 'REDUCE')) times *= REDUCE;
    if (isWord(token, 'SPLIT')) times *= SPLIT;
    if (isWord(token, 'REPLACE') && tokens[index + 1]) times *= replaced(cypher, token, parts);
  }
  return Math.max(1, size) * times;
}

/** How many times as long `replace` makes a text: as long as what it puts in, which must be written out. */
function replaced(cypher: string, token: Token, parts: readonly Part[]): number {
  const found = parts.length > 0 ? callOf(token, parts) : undefined;
  const [, , by] = found ? split(found.parts, isComma) : [];
  const [text] = by ?? [];
  if (by?.length === 1 && isToken(text) && text.kind === 'text') return Math.max(1, text.text.length - 2);
  throw refusal({
    named: 'replace()',
    why: 'What it puts in must be written out: it could make the text longer than the memory of the database.',
    instead: "Write a text, such as replace(name, 'and', '&').",
    at: { cypher, offset: token.offset },
  });
}

function callOf(token: Token, parts: readonly Part[]): Group | undefined {
  for (const [index, part] of parts.entries()) {
    if (!isGroup(part)) continue;
    if (parts[index - 1] === token) return part;
    const inner = callOf(token, part.parts);
    if (inner) return inner;
  }
  return undefined;
}
