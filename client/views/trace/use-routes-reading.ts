import type { Answer } from '../../../contract/answer.ts';
import { counted } from '../../words/counting.ts';
import { withDatesInWords } from '../../words/dates.ts';
import type { Branch } from './ladder.ts';
import { ladderText } from './ladder-text.ts';
import { lengthOf, routesOf } from './routes.ts';
import { useRungSentence } from './use-rung-sentence.ts';

/** Routes made readable: each with its heading, and all of them as text. */
export type RoutesReading = { routes: { heading: string; route: Branch }[]; text: () => string };

export function useRoutesReading(answer: Answer | undefined): RoutesReading | undefined {
  const sentence = useRungSentence(answer?.graph.nodes ?? []);
  if (!answer) return undefined;
  const all = routesOf(answer);
  const routes = all.map((route, index) => ({
    heading: `Route ${index + 1} of ${all.length}: ${counted(lengthOf(route), 'step')}`,
    route,
  }));
  const text = () => {
    const lines = routes.flatMap(({ heading, route }) => [heading, ...ladderText(route, { sentence, end: ({ node }) => node.name }), '']);
    return [answer.sentence, '', ...lines, withDatesInWords(answer.searched.sentence)].join('\n');
  };
  return { routes, text };
}
