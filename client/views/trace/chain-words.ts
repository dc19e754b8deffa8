import { counted, listed } from '../../words/counting.ts';
import type { EndWords } from './end-words.ts';
import { type Branch, stretchesOf } from './ladder.ts';

const many = (branch: Branch): number => stretchesOf(branch).reduce((sum, { links }) => sum + links.length, 0);
const lead = (count: number): string => `${counted(count, 'link')} ${count === 1 ? 'leads' : 'lead'}`;

/** How many links lead which way, and where they end: "6 links lead upward. They end with … (the top) and … (a gap)." */
export function chainInWords(options: {
  up: Branch | undefined;
  down: Branch | undefined;
  ends: { name: string; words: EndWords }[];
}): string {
  const { up, down, ends } = options;
  const parts: string[] = [];
  if (up && many(up) > 0) {
    const places = ends.map(({ name, words }) => `${name} (${shortly[words.kind]})`);
    const circles = stretchesOf(up).some(({ circle }) => circle);
    const round = circles ? (places.length > 0 ? ' Some go round in a circle.' : ' They only go round in a circle and end nowhere.') : '';
    parts.push(`${lead(many(up))} upward${places.length > 0 ? `, ending with ${listed(places)}` : ''}.${round}`);
  }
  if (up && many(up) === 0) parts.push('No link leads upward.');
  if (down) parts.push(many(down) === 0 ? 'No link leads downward.' : `${lead(many(down))} downward.`);
  return parts.join(' ');
}

const shortly = { top: 'the top', gap: 'a gap', outside: 'outside the documents', bottom: 'nothing below', date: 'nothing on this date' };
