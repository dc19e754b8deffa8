import type { Plan } from '../../neo4j.ts';
import { isReading, whyRefused } from './operators.ts';
import { refusedProcedure } from './procedures.ts';
import { isBeginning, whyOutOfReach } from './reach.ts';
import { type Place, refusal } from './refusal.ts';

/** A pattern that Neo4j plans inside an expression: the plan shows its text only, not what it reads. */
const HIDDEN = /\b(EXISTS|COUNT|COLLECT)\s*\{/i;

/**
 * Walks a plan from its root: every operator must be one that reads, and every beginning within the governance graph.
 * @param placeOf where the statement speaks of what an operator does, if that can be told
 * @throws ProblemError naming the first operator or procedure that is not allowed
 */
export function refusePlan(plan: Plan, placeOf: (operator: string, details: string) => Place | undefined): void {
  const operator = plan.operatorType.replace(/@[^@]*$/, '');
  const details = String(plan.arguments.Details ?? '');
  const at = placeOf(operator, details);
  const hidden = HIDDEN.exec(details)?.[1];
  if (hidden) {
    throw refusal({
      named: `${hidden.toUpperCase()} { … } or a pattern inside ${operator === 'Projection' ? 'an expression' : operator}`,
      why: 'Inside CASE, lists and other expressions its plan cannot be seen, and so not be checked.',
      instead: 'Give its result a name by WITH before, and use that name.',
      at,
    });
  }
  if (operator === 'ProcedureCall') {
    const refused = refusedProcedure(details.slice(0, details.indexOf('(')));
    if (refused) throw refusal({ ...refused, at });
  } else if (isBeginning(operator)) {
    const why = whyOutOfReach(operator, details);
    if (why) throw refusal({ named: operator, ...why, at });
  } else if (!isReading(operator)) throw refusal({ named: operator, ...whyRefused(operator), at });
  for (const child of plan.children) refusePlan(child, placeOf);
}
