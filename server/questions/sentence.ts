import type { NodeReference } from '../../contract/answer.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import type { Catalogue } from '../graph/catalogue.ts';
import type { Question } from './files.ts';
import type { Filled } from './fill.ts';

type Slots = Record<string, Filled>;

/** What English puts "the" before: "the Chief Executive", but "Kent Police" and "Section 14 of …". */
const WITH_ARTICLE: readonly KindLabel[] = ['Role', 'Board', 'Publication', 'Procedure', 'Statute'];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The question as it was asked: "Who can escalate to Chief Executive?". */
export function askedInWords({ phrase }: Question, slots: Slots): string {
  return filledIn(phrase, (name) => plainWords(slots[name]));
}

/** The answer as one sentence: "Five roles or boards can escalate a matter to the Chief Executive of Suffolk." */
export function answerInWords(options: { question: Question; count: number; slots: Slots; catalogue: Catalogue }): string {
  const { question, count, slots, catalogue } = options;
  const { none, one, many } = question.sentence;
  const words = filledIn(count === 0 ? none : count === 1 ? one : many, (name) => {
    if (name === 'count') return NUMBERS[count] ?? String(count);
    const shown = slots[name]?.shown;
    const entity = typeof shown === 'object' && shown !== null && 'node' in shown;
    return entity ? entityInWords(shown, catalogue) : plainWords(slots[name]);
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function entityInWords({ kind, name, area }: NodeReference, { areas }: Catalogue): string {
  const article = WITH_ARTICLE.includes(kind) && !/^(the|hm) /i.test(name) ? 'the ' : '';
  const place = areas.get(area);
  const placed = kind === 'Role' && place && area !== 'england' && !name.includes(place) ? ` of ${place}` : '';
  return `${article}${name}${placed}`;
}

function plainWords(filled: Filled | undefined): string | undefined {
  const shown = filled?.words ?? filled?.shown;
  if (shown === null || shown === undefined) return undefined;
  if (Array.isArray(shown)) return shown.join(', ');
  return typeof shown === 'object' ? shown.name : String(shown);
}

const filledIn = (phrase: string, wordsFor: (name: string) => string | undefined): string =>
  phrase.replace(/\{(\w+)\}/g, (slot, name: string) => wordsFor(name) ?? slot);
