import type { Citation } from '../../../contract/graph.ts';
import { dateInWords } from '../../words/dates.ts';

/** The documents of some citations, each once, with its date where one is known. */
export const documentsOf = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.map(({ documentTitle: title, documentDate: date }) => (date ? `“${title}”, ${dateInWords(date)}` : `“${title}”`))),
];
