import { LRUCache } from 'lru-cache';
import type { Answer } from '../../contract/answer.ts';
import type { Question } from './files.ts';
import type { Asked } from './fill.ts';

/** An answer with the bookmark under which it held. */
type Remembered = { question: Question; bookmark: string; answer: Answer };

/** How many rows, nodes and relationships are kept in all, about 3 MB; the answers that were asked longest ago go first. */
const MOST_PARTS = 5000;
const partsOf = ({ rows, graph }: Answer): number => 1 + rows.length + graph.nodes.length + graph.relationships.length;

/** What was asked for counts too: it may be longer than its answer. */
const lengthOf = (key: string): number => Math.floor(key.length / 500);

const remembered = new LRUCache<string, Remembered>({
  maxSize: MOST_PARTS,
  sizeCalculation: ({ answer }, key) => partsOf(answer) + lengthOf(key),
});

/** The answer that was given to this before, if any is still kept; it holds only under its bookmark. */
export function rememberedAnswer(question: Question, asked: Asked): Remembered | undefined {
  const known = remembered.get(keyOf(question, asked));
  return known?.question === question ? known : undefined;
}

export function remember(question: Question, asked: Asked, { bookmark, answer }: Omit<Remembered, 'question'>): void {
  remembered.set(keyOf(question, asked), { question, bookmark, answer });
}

const keyOf = ({ id }: Question, { params, area, asAt }: Asked): string =>
  JSON.stringify([id, area ?? null, asAt ?? null, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
