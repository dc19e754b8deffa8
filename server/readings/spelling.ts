import { distance } from 'fastest-levenshtein';
import { conceptWords } from './concepts.ts';
import { isNegation } from './negation.ts';
import { singularOf, stemOf } from './stem.ts';
import type { Word } from './words.ts';

/** Known words, to put right what was misspelt and to finish what was begun. */
export type Vocabulary = {
  known: (word: string) => boolean;
  /** The likeliest word that begins so, among those that questions are put with. */
  finished: (beginning: string) => string | undefined;
  corrected: (word: string) => string | undefined;
};

/** @param options.asking words of the wordings, as often as they occur; `names`: words of names */
export function vocabularyOf({ asking, names }: { asking: readonly string[]; names: ReadonlySet<string> }): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of [...asking, ...conceptWords]) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...new Set([...counts.keys(), ...names])].filter((word) => word.length > 2 && !/\d/.test(word));
  const stems = new Set(words.map(stemOf));
  const common = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  return {
    known: (word) => counts.has(word) || names.has(singularOf(word)) || stems.has(stemOf(word)),
    finished: (beginning) => common.find((word) => word.startsWith(beginning)),
    corrected: (word) => nearest(word, words, counts),
  };
}

/** One mistake in a short word, two in a long one; the commoner word wins. */
function nearest(word: string, words: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const most = word.length >= 8 ? 2 : 1;
  let best: { word: string; off: number; count: number } | undefined;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > most || (word.length < 6 && candidate[0] !== word[0])) continue;
    const off = swapped(word, candidate) ? 1 : distance(word, candidate);
    const count = counts.get(candidate) ?? 0;
    if (off <= most && (!best || off < best.off || (off === best.off && count > best.count))) best = { word: candidate, off, count };
  }
  return best?.word;
}

/** Two neighbouring letters have changed places: one mistake of the fingers. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The words with misspelt ones put right; the last may be unfinished. */
export function putRight(words: readonly Word[], vocabulary: Vocabulary, unfinished: boolean): Word[] {
  return words.map((word, index) => {
    if (word.stop || isNegation(word.word) || !/^\p{L}{2,}$/u.test(word.word) || vocabulary.known(word.word)) return word;
    const last = unfinished && index === words.length - 1;
    const right =
      (last ? vocabulary.finished(word.word) : undefined) ?? (word.word.length > 3 ? vocabulary.corrected(word.word) : undefined);
    return right ? { ...word, word: right, key: singularOf(right) } : word;
  });
}
