import { isWord } from './groups.ts';
import type { Place } from './refusal.ts';
import { tokensOf } from './tokens.ts';

/** The words by which a statement asks for an operator. */
const WORDS: readonly (readonly [RegExp, string[]])[] = [
  [/^LoadCSV/, ['LOAD']],
  [/^Create|^Insert/, ['CREATE', 'INSERT']],
  [/^(Locking)?Merge|^Asserting/, ['MERGE']],
  [/^Set/, ['SET']],
  [/^Remove/, ['REMOVE']],
  [/Delete/, ['DELETE', 'DETACH']],
  [/^Foreach/, ['FOREACH']],
  [/Transaction/, ['TRANSACTIONS']],
  [/^Show/, ['SHOW']],
  [/^(AllNodesScan|.*AllRelationshipsScan|NodeCountFromCountStore|RelationshipCountFromCountStore)$/, ['MATCH']],
];

/** Where a statement asks for what an operator does: a plan has no places, so only where just one word can have asked for it. */
export function placesIn(cypher: string): (operator: string, details: string) => Place | undefined {
  const tokens = tokensOf(cypher);
  return (operator, details) => {
    const label = /:([A-Za-z_]\w*)/.exec(details)?.[1];
    const words = WORDS.find(([name]) => name.test(operator))?.[1];
    const named = tokens.filter((token) =>
      words ? isWord(token, ...words) : label !== undefined && token.text.replaceAll('`', '') === label,
    );
    return named.length === 1 && named[0] ? { cypher, offset: named[0].offset } : undefined;
  };
}
