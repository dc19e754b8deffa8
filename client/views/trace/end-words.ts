import type { GraphNode } from '../../../contract/graph.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import { counted } from '../../words/counting.ts';
import type { End } from './ends.ts';
import type { Way } from './ladder.ts';
import { withArticle } from './with-article.ts';

export type EndWords = { kind: 'top' | 'gap' | 'outside' | 'bottom' | 'date'; title: string; sentence: string };

type Situation = { node: GraphNode; way: Way; end: End | undefined; types: readonly RelationshipTypeName[]; date: string | undefined };

/** How a chain ends at a name, in words that claim no more than was searched. */
export function endInWords({ node, way, end, types, date }: Situation): EndWords {
  const accountable = types.some((type) => relationshipTypes[type].family === 'accountability');
  const name = withArticle(node);
  if (way === 'downward') {
    const who = accountable ? `who answers to ${name}` : `more of what is below ${name}`;
    return { kind: 'bottom', title: 'Ends here', sentence: `No document searched says ${who}.` };
  }
  const whom = accountable ? `to whom ${name} answers` : `more above ${name} by the relationships followed`;
  if (end && end.atOtherDates > 0 && date) {
    const links = counted(end.atOtherDates, 'link');
    const lead = end.atOtherDates === 1 ? 'leads' : 'lead';
    return {
      kind: 'date',
      title: 'Ends here on this date',
      sentence: `As at ${date} nothing is stated; at another date ${links} ${lead} on.`,
    };
  }
  if (node.kind === 'Statute' || node.kind === 'Provision') {
    return { kind: 'top', title: 'The top: the law itself', sentence: 'Nothing is stated above it.' };
  }
  if (end?.how === 'at the top') {
    return { kind: 'top', title: 'The top', sentence: `An elected or chief office or body. No document searched says ${whom}.` };
  }
  if (end?.how === 'outside the documents') {
    return {
      kind: 'outside',
      title: 'Leads outside the documents',
      sentence: `How ${name} is governed is not what the documents searched are about.`,
    };
  }
  return { kind: 'gap', title: 'Ends here: a gap', sentence: `No document searched says ${whom}.` };
}
