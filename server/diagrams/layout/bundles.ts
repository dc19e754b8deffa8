import type { DiagramOptions } from '../../../contract/diagram.ts';
import type { GraphRelationship } from '../../../contract/graph.ts';
import { conditionsOf, verbOf } from '../../../contract/relationship-words.ts';
import type { DiagramSubject, Size } from '../diagram.ts';
import { balanced, type TextStyle, widthOf } from '../measure.ts';

export const WORDS: TextStyle = { size: 10.5, weight: 'regular' };
export const WORDS_LINE = 13;
const WIDEST = 124;
/** Where words stand on lines that run level, their width is the drawing's. */
const WIDEST_LEVEL = 68;

type Several = readonly [GraphRelationship, ...GraphRelationship[]];

/** What a line says and the numbers of its sources, with the room that both need. */
export type Words = { said: string; numbers: number[]; lines: string[] } & Size;
/** Relationships of one type between the same ends, before they are laid out. */
export type Bundle = {
  id: string;
  from: string;
  to: string;
  relationships: [GraphRelationship, ...GraphRelationship[]];
  words: Words | null;
  /** Whether it is only faintly there. */
  faded: boolean;
};

/** Parallel relationships of one type are one line; a chair's is one of its own. */
export function bundlesOf({ graph, citations, shown }: DiagramSubject, options: DiagramOptions): Bundle[] {
  const bundles = new Map<string, GraphRelationship[]>();
  for (const relationship of graph.relationships) {
    const { from, to, type, status, properties } = relationship;
    const key = JSON.stringify([from, type, to, status, properties.capacity === 'chair']);
    bundles.set(key, [...(bundles.get(key) ?? []), relationship]);
  }
  const all = [...bundles.values()] as [GraphRelationship, ...GraphRelationship[]][];
  const numbers = new Map(options.sources ? citations.map(({ clause }, index) => [clause, index + 1]) : []);
  const says = speaking(all, options.edgeLabels);
  return all.map((relationships) => {
    const [first] = relationships;
    const cited = [...new Set(relationships.flatMap(({ clauses }) => clauses.flatMap((clause) => numbers.get(clause) ?? [])))];
    const said = says(relationships);
    const faded = shown !== undefined && !(shown.includes(first.from) && shown.includes(first.to));
    return { id: first.id, from: first.from, to: first.to, relationships, faded, words: said === null ? null : sizedWords(said, cited) };
  });
}

/** "reports to, every year [2, 3]": words with the numbers of their sources, in as many lines as they take. */
export function sizedWords(said: string, numbers: readonly number[], level = false): Words | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  // Numbers stay together.
  const text = [said, ...(sorted.length > 0 && sorted.length <= 6 ? [`[${sorted.join(',\u00a0')}]`] : [])].filter(Boolean).join(' ');
  if (text === '') return null;
  const lines = balanced(text, level ? WIDEST_LEVEL : WIDEST, WORDS).map((line) => line.replaceAll('\u00a0', ' '));
  const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line, WORDS)))) + 8;
  return { said, numbers: sorted, lines, width, height: lines.length * WORDS_LINE + 4 };
}

/** "reports to, annual, Sep to Dec"; "reports to (3)" for several. */
function wordsOf([first, ...others]: Several): string {
  if (others.length > 0) return `${verbOf(first)} (${others.length + 1})`;
  return [verbOf(first), ...conditionsOf(first)].join(', ');
}

const MOST_WORDS = 40;
const MOST_CONDITIONS = 60;
const MOST_NUMBERS = 120;

/** Which lines have words: all while there is room; then those that say more than the legend does; then none. */
function speaking(bundles: readonly Several[], edgeLabels: DiagramOptions['edgeLabels']): (bundle: Several) => string | null {
  const saysMore = ([first, ...others]: Several) => others.length > 0 || conditionsOf(first).length > 0;
  if (edgeLabels === 'none') return () => null;
  if (edgeLabels === 'all' || bundles.length <= MOST_WORDS) return wordsOf;
  if (bundles.length > MOST_NUMBERS) return () => null;
  const few = bundles.filter(saysMore).length <= MOST_CONDITIONS;
  return (bundle) => (few && saysMore(bundle) ? wordsOf(bundle) : '');
}
