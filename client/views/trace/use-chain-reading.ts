import type { GraphNode } from '../../../contract/graph.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords, withDatesInWords } from '../../words/dates.ts';
import { chainInWords } from './chain-words.ts';
import { type EndWords, endInWords } from './end-words.ts';
import { type End, endsOf } from './ends.ts';
import { type Branch, ladderOf, lastOf, type Way } from './ladder.ts';
import { ladderText } from './ladder-text.ts';
import type { Direction } from './trace-view.ts';
import type { Chain } from './use-chain.ts';
import { useRungSentence } from './use-rung-sentence.ts';
import { withArticle } from './with-article.ts';

/** A chain made readable: its ladders, its ends, its sentence, and all of it as text. */
export type ChainReading = {
  title: string;
  summary: string;
  up: Branch | undefined;
  down: Branch | undefined;
  ends: ReadonlyMap<string, End>;
  text: () => string;
};

const captions: Record<Direction, string> = { up: 'Upward', down: 'Downward', both: 'Up and down' };

/** `undefined` until the chain is there. */
export function useChainReading({ start, links, ends: ending, types }: Chain, direction: Direction): ChainReading | undefined {
  const { asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const sentence = useRungSentence(links?.graph.nodes ?? []);
  if (!start || !links || ending === undefined) return undefined;
  const ends = endsOf(ending ?? { rows: [] });
  const up = direction === 'down' ? undefined : ladderOf({ answer: links, start, way: 'upward' });
  const down = direction === 'up' ? undefined : ladderOf({ answer: links, start, way: 'downward' });
  const wordsOf = (node: GraphNode, way: Way): EndWords =>
    endInWords({ node, way, end: way === 'upward' ? ends.get(node.id) : undefined, types, date: asAt && dateInWords(asAt) });
  const title = `${captions[direction]} from ${withArticle(start)}`;
  const summary = chainInWords({
    up,
    down,
    ends: up ? lastOf(up).map((node) => ({ name: withArticle(node), words: wordsOf(node, 'upward') })) : [],
  });
  const part = (branch: Branch | undefined, way: Way) =>
    branch
      ? [
          `${way === 'upward' ? 'Upward' : 'Downward'}:`,
          ...ladderText(branch, { sentence, end: ({ node }) => wordsOf(node, way).sentence }),
          '',
        ]
      : [];
  const text = () =>
    [
      `${title} (${areaName(start.area)})`,
      summary,
      '',
      ...part(up, 'upward'),
      ...part(down, 'downward'),
      withDatesInWords(links.searched.sentence),
    ].join('\n');
  return { title, summary, up, down, ends, text };
}
