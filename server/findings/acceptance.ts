import { cypherFile } from '../cypher.ts';
import type { Database } from '../database.ts';
import { fromDatabase } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import { find } from './find.ts';
import type { FindingRule } from './rules.ts';

const ACCEPT = cypherFile('findings-kept/accept');
const REOPEN = cypherFile('findings-kept/reopen');

/**
 * Marks a finding as accepted with its evidence as it is now.
 * @throws ProblemError where there is no such finding any more
 */
export async function acceptFinding(options: { database: Database; rules: ReadonlyMap<string, FindingRule>; id: string; reason: string }) {
  const { database, rules, id, reason } = options;
  const rule = rules.get(id.split('|')[0] ?? '');
  const found = rule && (await find(database, [rule], {})).find(({ finding }) => finding.id === id);
  if (!found)
    throw notFound(`There is no finding "${id}". What it rested on may have been put right; GET /api/findings lists what there is.`);
  const { records } = await database.write((transaction) => transaction.run(ACCEPT, { id, reason, evidence: found.evidence }));
  return { reason, at: String(fromDatabase(records[0]?.get('at'))) };
}

/** Takes an acceptance back; says whether there was one. */
export async function reopenFinding({ database, id }: { database: Database; id: string }): Promise<{ reopened: boolean }> {
  const { records } = await database.write((transaction) => transaction.run(REOPEN, { id }));
  return { reopened: records.length > 0 };
}
