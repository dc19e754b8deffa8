import { createHash } from 'node:crypto';

/** What the first record of a chain follows. */
export const BEGINNING = '0'.repeat(64);

/** A record as its line: JSON that names the hash of the line before, and ends with its own over all that. */
export function chained(record: object, previous: string): { line: string; hash: string } {
  const body = JSON.stringify({ ...record, previous });
  const hash = hashOf(body);
  return { line: `${body.slice(0, -1)},"hash":"${hash}"}\n`, hash };
}

const SEALED = /^(\{.*),"hash":"([0-9a-f]{64})"\}$/s;

/** A line's record and hashes; nothing where it is not what was once written. */
export function unchained(line: string): { record: Record<string, unknown>; previous: string; hash: string } | undefined {
  const [, body, hash] = SEALED.exec(line) ?? [];
  if (body === undefined || hash === undefined || hashOf(`${body}}`) !== hash) return undefined;
  const { previous, ...record } = JSON.parse(`${body}}`) as Record<string, unknown>;
  return { record, previous: String(previous), hash };
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');
