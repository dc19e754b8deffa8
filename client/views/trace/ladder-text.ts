import type { GraphRelationship } from '../../../contract/graph.ts';
import type { Branch, Stretch } from './ladder.ts';

type Words = { sentence: (link: GraphRelationship) => string; end: (branch: Branch) => string };

/** A ladder as lines of text: each rung a sentence with its clauses, each branch further in, each end said. */
export function ladderText(branch: Branch, words: Words, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const rungs = (stretch: Stretch, note = '') => stretch.links.map((link) => `${indent}- ${words.sentence(link)}${note}`);
  return [
    ...branch.again.flatMap((stretch) =>
      rungs(stretch, stretch.circle ? ' (goes round in a circle here)' : ' (goes on where it stands already)'),
    ),
    ...branch.on.flatMap(({ stretch, branch: next }) => [...rungs(stretch), ...ladderText(next, words, depth + 1)]),
    ...(branch.on.length + branch.again.length === 0 ? [`${indent}= ${words.end(branch)}`] : []),
  ];
}
