import type { GraphNode } from '../../../contract/graph.ts';
import type { KindLabel } from '../../../contract/kinds.ts';

const articled: readonly KindLabel[] = ['Role', 'Board', 'Publication', 'Procedure', 'Statute'];

/** A name as it stands in a sentence: "the Chief Executive", but "Kent Police". */
export const withArticle = ({ kind, name }: Pick<GraphNode, 'kind' | 'name'>): string =>
  articled.includes(kind) && !/^(the|hm) /i.test(name) ? `the ${name}` : name;
