import { isQueryError, type Plan, type Transaction } from '../../neo4j.ts';
import { ProblemError } from '../../problem.ts';
import { expressionsOf, longNames } from './expressions.ts';
import { refuseFunctions } from './functions.ts';
import { groupsOf } from './groups.ts';
import { refuseGrowth } from './growth.ts';
import { refuseIterations } from './iterations.ts';
import { refusePatterns } from './patterns.ts';
import { placesIn } from './places.ts';
import { refusePlan } from './plan.ts';
import { refuseProcedures } from './procedures.ts';
import { type Place, positionOf, refusal } from './refusal.ts';
import { tokensOf } from './tokens.ts';
import { refuseWords } from './words.ts';

const EXPLAIN = 'EXPLAIN ';

/**
 * Refuses a statement by its text alone: what it calls, walks and builds. Nothing is sent to the database.
 * @throws ProblemError naming what is not allowed, why, where, and what to do instead
 */
export function checkText(cypher: string): void {
  const root = groupsOf(tokensOf(cypher));
  refuseWords(cypher, root.parts);
  refuseProcedures(cypher, root);
  refuseFunctions(cypher, root);
  const expressions = expressionsOf(root);
  const long = longNames(expressions);
  refuseIterations(cypher, root, long);
  refusePatterns(cypher, root, long);
  refuseGrowth(cypher, expressions);
}

/**
 * Refuses a statement by its text, then by the plan that the database makes for it, which is not run.
 * @param transaction one that cannot write
 * @throws ProblemError naming what is not allowed, why, where, and what to do instead
 */
export async function checkStatement(transaction: Transaction, cypher: string): Promise<void> {
  checkText(cypher);
  const { plan, reads } = await planOf(transaction, cypher);
  refusePlan(plan, placesIn(cypher));
  if (!reads)
    throw refusal({ named: 'The query', why: 'The database says that it does more than read.', instead: 'Ask for reading only.' });
}

async function planOf(transaction: Transaction, cypher: string): Promise<{ plan: Plan; reads: boolean }> {
  try {
    const { summary } = await transaction.run(EXPLAIN + cypher);
    if (!summary.plan) throw refusal({ named: 'The query', why: 'The database makes no plan for it.', instead: 'Ask for reading only.' });
    return { plan: summary.plan, reads: summary.queryType === 'r' };
  } catch (error) {
    if (isQueryError(error)) throw mistaken(cypher, error as Error);
    throw error;
  }
}

/** What Neo4j has against a statement, in its own words, at the place in the text as it was sent to us. */
export function mistaken(cypher: string, error: Error): ProblemError {
  const [sentence = error.message] = error.message.split(/\s*\(line \d+, column \d+/);
  const offset = /\(offset: (\d+)\)/.exec(error.message)?.[1];
  const at: Place | undefined =
    offset === undefined ? undefined : { cypher, offset: Math.min(cypher.length, Math.max(0, Number(offset) - EXPLAIN.length)) };
  const position = at && positionOf(at);
  return new ProblemError({
    status: 422,
    kind: 'bad-query',
    title: 'The query is not right',
    detail: `${position ? `Line ${position.line}, column ${position.column}: ` : ''}${sentence.split('\n"EXPLAIN ')[0]}`,
    parameter: 'cypher',
    ...(position && { refused: position }),
  });
}
