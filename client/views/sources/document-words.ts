import type { GraphNode } from '../../../contract/graph.ts';
import { dateInWords } from '../../words/dates.ts';

/** "Cited as Kent · 18 March 2015 · Medway Council · to be reviewed annually". */
export function documentLine({ name, properties }: GraphNode): string {
  const { date, datePrecision, publisher, shortName, reviewFrequency } = properties;
  return [
    `Cited as ${String(shortName ?? name)}`,
    date === undefined ? 'undated' : dateInWords(String(date), datePrecision),
    ...(publisher === undefined ? [] : [String(publisher)]),
    ...(reviewFrequency === undefined ? [] : [`review: ${String(reviewFrequency)}`]),
  ].join(' · ');
}
