import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { Coverage } from '../../../contract/operations/sources.ts';
import type { WordingPart } from '../../../contract/wording.ts';
import { numberOf } from './clause-tree.ts';

/** Which clauses: all, those that support nothing, those with cross-references; and words to be found in them. */
export type ClauseFilter = { show: '' | 'silent' | 'references'; find: string };

export function readClauseFilter(query: URLSearchParams): ClauseFilter {
  const show = query.get('show');
  return { show: show === 'silent' || show === 'references' ? show : '', find: query.get('find') ?? '' };
}

/** The clauses that pass the filter; words are looked for in number, heading, summary and, where it is there, wording. */
export function shownClauses(options: {
  clauses: readonly GraphNode[];
  references: readonly GraphRelationship[];
  coverage: Coverage | null;
  wordingOf: (clause: string) => WordingPart | undefined;
  filter: ClauseFilter;
}): GraphNode[] {
  const { clauses, references, coverage, wordingOf, filter } = options;
  const referring = new Set(references.map(({ from }) => from));
  const silent = new Set(coverage?.uncited.map(({ clause }) => clause));
  const words = filter.find.toLowerCase().split(/\s+/).filter(Boolean);
  return clauses.filter((clause) => {
    if (filter.show === 'silent' && !silent.has(clause.id)) return false;
    if (filter.show === 'references' && !referring.has(clause.id)) return false;
    const part = wordingOf(clause.id);
    const text = [numberOf(clause), clause.properties.heading ?? '', clause.summary, part?.heading ?? '', part?.text ?? '']
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
