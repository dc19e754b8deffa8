import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type AuditRecord, auditRecord } from '../../contract/audit.ts';
import type { AuditFilter } from '../../contract/operations/audit.ts';
import { chainNames, linesBackwards } from './chains.ts';

type Chain = Generator<AuditRecord, undefined>;

/** After so many lines others get their turn. */
const AT_ONCE = 500;

/**
 * What was done, of all chains in a folder, the latest first.
 * @returns at most `limit` records, and whether there are more
 */
export async function readAudit(
  folder: string,
  filter: AuditFilter & { limit: number },
): Promise<{ records: AuditRecord[]; more: boolean }> {
  const chains = chainNames(folder).map((chain) => recordsBackwards(join(folder, `${chain}.jsonl`)));
  try {
    return await latest(chains, filter);
  } finally {
    for (const chain of chains) chain.return(undefined);
  }
}

async function latest(
  chains: readonly Chain[],
  filter: AuditFilter & { limit: number },
): Promise<{ records: AuditRecord[]; more: boolean }> {
  const nexts = chains.map((chain) => chain.next().value ?? null);
  const records: AuditRecord[] = [];
  for (let looked = 1; ; looked++) {
    const place = latestOf(nexts);
    const record = nexts[place];
    if (!record || (filter.from && record.at < filter.from)) return { records, more: false };
    nexts[place] = chains[place]?.next().value ?? null;
    if (fits(record, filter)) {
      if (records.length === filter.limit) return { records, more: true };
      records.push(record);
    }
    if (looked % AT_ONCE === 0) await setImmediate();
  }
}

function* recordsBackwards(path: string): Chain {
  for (const { line } of linesBackwards(path)) {
    const record = parsed(line);
    // What is no record any more is for `sightline audit verify` to tell.
    if (record) yield record;
  }
  return undefined;
}

function parsed(line: string): AuditRecord | undefined {
  try {
    return auditRecord.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The place of the latest; 0 where none is left. */
function latestOf(records: readonly (AuditRecord | null)[]): number {
  return records.reduce((best, record, place) => (record && orderOf(record) > orderOf(records[best] ?? null) ? place : best), 0);
}

/** Sorts as text in the order of time; also where a page of the list ends. */
export const orderOf = (record: AuditRecord | null): string =>
  record ? `${record.at} ${record.chain} ${String(record.number).padStart(12, '0')}` : '';

function fits(record: AuditRecord, { kind, who, text, to, before, outcome }: AuditFilter): boolean {
  if (before && orderOf(record) >= before) return false;
  if (to && record.at.slice(0, 10) > to) return false;
  // Its own opening and closing is shown only to whoever asks for that.
  if (kind ? record.kind !== kind : record.kind === 'log') return false;
  if (outcome && (outcome === 'refused') !== isRefused(record)) return false;
  if (who && !holds(`${record.who} ${record.name ?? ''}`, who)) return false;
  return !text || holds(`${record.did} ${record.from ?? ''} ${record.request ?? ''} ${JSON.stringify(record.what)}`, text);
}

/** HTTP statuses begin at 200; a command ends with 0 where all went well. */
const isRefused = ({ outcome }: AuditRecord): boolean => (outcome >= 200 ? outcome >= 400 : outcome !== 0);
const holds = (whole: string, part: string): boolean => whole.toLowerCase().includes(part.toLowerCase());
