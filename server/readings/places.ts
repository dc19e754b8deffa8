import { documentsOf } from '../graph/catalogue.ts';
import type { Mention } from './mentions.ts';
import type { NameIndex } from './names.ts';
import type { Word } from './words.ts';

/** Where a text names an area; a joint one ("Kent and Medway") also says which two it joins. */
export type Place = { from: number; to: number; area: string; joins: string[] };

/** The areas that a text names, the longest names first, in the order of the text. */
export function placesIn(words: readonly Word[], { catalogue }: NameIndex): Place[] {
  const names = [...catalogue.areas]
    .map(([area, name]) => ({ area, words: name.toLowerCase().split(' ') }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const places: Place[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const found = names.find((name) => name.words.every((word, index) => matches(words[from + index], word)));
    if (!found) continue;
    const joins = names.filter(({ area, words: part }) => area !== found.area && part.every((word) => found.words.includes(word)));
    places.push({ from, to: from + found.words.length, area: found.area, joins: joins.map(({ area }) => area) });
    from += found.words.length - 1;
  }
  return places.map((place) => ({ ...place, joins: place.joins.toSorted((a, b) => order(words, a) - order(words, b)) }));
}

const matches = (word: Word | undefined, name: string): boolean => word?.word === name || word?.word === `${name}s`;
const order = (words: readonly Word[], area: string): number => words.findIndex(({ word }) => area.startsWith(word));

const CLAUSE = /^(?:clause|section|paragraph|article|subsection|point|number)$/;
const OF_DOCUMENT = /^(?:protocol|report|document)$/;

/** A clause by its number, as cited ("Suffolk 10.4") or called so ("clause 10.4"); in the area's documents. */
export function clausesIn(options: { words: readonly Word[]; places: readonly Place[]; index: NameIndex; area: string | null }): Mention[] {
  const { words, places, index } = options;
  const [named] = places;
  const area = named?.area ?? options.area;
  const documents = new Map(documentsOf(index.catalogue, area).map((document) => [document.id, document]));
  return words.flatMap(({ word }, at): Mention[] => {
    const called = CLAUSE.test(words[at - 1]?.word ?? '');
    const beside = places.find((place) => place.to === at);
    const after = documentAfter(words, places, at + 1);
    // An Act has sections; a document's are called so together with the document only.
    if (words[at - 1]?.word === 'section' && /^\d+[a-z]?$/.test(word) && after === at + 1) return [];
    if (!/^\d+(?:\.\d+)+[a-z]?$/.test(word) && !((called || beside) && /^(?:\d{1,2}[a-z]?|[a-z]+\d*\.[\w.]+)$/.test(word))) return [];
    const meanings = [...index.catalogue.citations.values()]
      .filter(({ number, document }) => number.toLowerCase() === word && documents.has(document))
      .map(({ clause, label, document }) => ({
        named: { id: clause, name: label, kind: 'Clause' as const, area: documents.get(document)?.area ?? '', documents: [document] },
        worth: 1,
      }));
    if (meanings.length === 0) return [];
    const from = beside?.from ?? (called ? at - 1 : at);
    return [{ from, to: after, text: word, meanings, elsewhere: [], strength: 0.85 }];
  });
}

/** "… of the Knowsley protocol" belongs to the clause's name. */
function documentAfter(words: readonly Word[], places: readonly Place[], after: number): number {
  let at = after;
  while (['of', 'in', 'the'].includes(words[at]?.word ?? '')) at += 1;
  const place = places.find(({ from }) => from === at);
  if (place) at = place.to;
  if (OF_DOCUMENT.test(words[at]?.word ?? '')) return at + 1;
  return place ? at : after;
}
