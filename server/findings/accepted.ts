import { cypherFile } from '../cypher.ts';
import { fromDatabase, type Transaction } from '../neo4j.ts';

/** A finding's acceptance as it is kept, with the fingerprint of the evidence that was accepted. */
export type Kept = { reason: string; at: string; evidence: string };

const ACCEPTED = cypherFile('findings-kept/accepted');
/** What has been accepted, by the finding's id. */
export async function acceptedIn(transaction: Transaction): Promise<ReadonlyMap<string, Kept>> {
  const { records } = await transaction.run(ACCEPTED);
  return new Map(records.map((record) => [String(record.get('id')), kept(record.toObject())]));
}

const kept = ({ reason, at, evidence }: Record<string, unknown>): Kept => ({
  reason: String(reason),
  at: String(fromDatabase(at)),
  evidence: String(evidence),
});
