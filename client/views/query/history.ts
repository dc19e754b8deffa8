import { z } from 'zod';

/** A query that was run here, and when, in milliseconds since 1970. It stays in this browser. */
const pastQuery = z.object({ cypher: z.string().min(1).max(10_000), at: z.number() });
export type PastQuery = z.infer<typeof pastQuery>;

const KEY = 'sightline-queries';
const MOST = 40;

/** What was run on this machine, the latest first; what cannot be read is left out. */
export function pastQueries(): PastQuery[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return z
      .array(z.unknown())
      .parse(stored)
      .flatMap((one) => pastQuery.safeParse(one).data ?? []);
  } catch {
    return [];
  }
}

/** Keeps a query as the latest; run again, it moves to the front. */
export function rememberQuery(cypher: string, at: number): PastQuery[] {
  const kept = [{ cypher, at }, ...pastQueries().filter((other) => other.cypher !== cypher)].slice(0, MOST);
  return store(kept);
}

export const forgetQueries = (): PastQuery[] => store([]);

function store(kept: PastQuery[]): PastQuery[] {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden store only means that it is not remembered.
  }
  return kept;
}
