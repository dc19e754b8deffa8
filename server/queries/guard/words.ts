import { isToken, isWord, type Part } from './groups.ts';
import { type Place, refusal } from './refusal.ts';

/** What a statement that reads may begin with. */
const BEGINS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'];

const WRITES = {
  why: 'It changes the graph, and only reading is allowed here.',
  instead: 'Facts are changed in the dataset and by import.',
};
const ADMINISTERS = {
  why: 'It tells about or changes the database server itself.',
  instead: 'Whoever runs the server has its own tools for that.',
};
const PLANS = { why: 'How a query is planned is not shown here.', instead: 'Leave it out; every query is checked and then run.' };
const OPTIONS = { why: 'How a query is run is not chosen here.', instead: 'Leave it out.' };

/** Words that begin what is never allowed; the plan is looked through as well, this only says it better and says where. */
const NEVER: Record<string, { why: string; instead: string }> = {
  ...Object.fromEntries(
    ['CREATE', 'INSERT', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'DETACH', 'FOREACH', 'DROP'].map((word) => [word, WRITES]),
  ),
  ...Object.fromEntries(
    [
      'SHOW',
      'TERMINATE',
      'ALTER',
      'GRANT',
      'REVOKE',
      'DENY',
      'RENAME',
      'START',
      'STOP',
      'ENABLE',
      'REALLOCATE',
      'DEALLOCATE',
      'DRYRUN',
    ].map((word) => [word, ADMINISTERS]),
  ),
  EXPLAIN: PLANS,
  PROFILE: PLANS,
  CYPHER: OPTIONS,
  USING: OPTIONS,
  USE: { why: 'Only the governance database is read.', instead: 'Leave USE out.' },
  LOAD: {
    why: 'It reads files of the server or calls out to other machines.',
    instead: 'Import your own documents with "sightline import".',
  },
};

/**
 * Refuses a statement by its words: what it begins with, and clauses that don't read.
 * @throws ProblemError naming the word, and where it stands
 */
export function refuseWords(cypher: string, parts: readonly Part[]): void {
  const [first] = parts;
  const at = (part: Part): Place => ({ cypher, offset: part.offset });
  if (first && !isWord(first, ...BEGINS)) {
    const word = isToken(first) ? first.text.toUpperCase() : first.open;
    const known = NEVER[word];
    if (known) throw refusal({ named: word, ...known, at: at(first) });
    throw refusal({
      named: isToken(first) ? first.text : first.open,
      why: 'No query begins with it.',
      instead: `Begin with ${BEGINS.join(', ')}.`,
      at: at(first),
    });
  }
  for (const [index, part] of parts.entries()) {
    if (isWord(part, 'TRANSACTIONS') && isWord(parts[index - 1], 'IN', 'CONCURRENT')) {
      throw refusal({
        named: 'IN TRANSACTIONS',
        why: 'A query runs in one transaction, which only reads.',
        instead: 'Leave it out.',
        at: at(part),
      });
    }
  }
}

/** Why a clause is never allowed, by the word that it begins with. */
export const whyNever = (word: string): { why: string; instead: string } | undefined => NEVER[word.toUpperCase()];
