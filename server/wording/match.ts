import type { Wording } from '../../contract/wording.ts';
import { foldName } from '../graph/search-text.ts';
import { sameNumber } from './clause-number.ts';
import type { KnownClause, Part } from './part.ts';

/**
 * Sets a file's parts beside the dataset's clauses: by number, and what is left by heading. Each clause has one part, the
 * first; what has no counterpart on either side is told.
 */
export function matchParts(parts: readonly Part[], clauses: readonly KnownClause[]): Pick<Wording, 'parts' | 'missing' | 'headings'> {
  const free = new Map(clauses.map((clause) => [clause.id, clause]));
  const byNumber = new Map(clauses.map((clause) => [sameNumber(clause.number), clause]));
  const matched = new Map<number, KnownClause>();
  const take = (at: number, clause: KnownClause | undefined) => {
    if (!clause || !free.delete(clause.id)) return;
    matched.set(at, clause);
  };
  parts.forEach(({ number }, at) => {
    if (number !== null) take(at, byNumber.get(sameNumber(number)));
  });
  const byHeading = Map.groupBy(free.values(), ({ heading }) => foldName(heading ?? ''));
  parts.forEach(({ heading }, at) => {
    const folded = foldName(heading ?? '');
    const alike = byHeading.get(folded) ?? [];
    if (!matched.has(at) && folded !== '' && alike.length === 1) take(at, alike[0]);
  });
  return {
    parts: parts.map((part, at) => ({ ...part, clause: matched.get(at)?.id ?? null })),
    missing: [...free.keys()],
    headings: parts.flatMap(({ heading }, at) => {
      const clause = matched.get(at);
      if (!clause?.heading || !heading || bareHeading(clause.heading) === bareHeading(heading)) return [];
      return [{ clause: clause.id, dataset: clause.heading, file: heading }];
    }),
  };
}

/** A heading without the appendix that it names. */
const bareHeading = (heading: string): string => foldName(heading).replace(/^(?:appendix|annex|annexe|schedule) \w{1,2} (?=\w)/, '');
