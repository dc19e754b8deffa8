import type { Word } from './words.ts';

const SAID = new Set(
  `no not never nobody none neither nor without cannot lack lacks lacking unable cant dont doesnt didnt isnt arent wasnt werent
  hasnt havent hadnt wont wouldnt couldnt shouldnt mustnt`.split(/\s+/),
);

/** Whether a word says "not"; such a word is spelled as it is meant, however near to another it comes. */
export const isNegation = (word: string): boolean => SAID.has(word);

/**
 * The word by which a text asks for what is not so: "which boards have no route", "who doesn't …". As it is written, or
 * nothing where it asks for what is. What names hold says nothing about what is asked.
 */
export function negationIn(words: readonly Word[], names: readonly { from: number; to: number }[] = []): string | undefined {
  const found = words.find(({ word }, at) => isNegation(word) && !names.some(({ from, to }) => from <= at && at < to));
  return found?.word.replace(/(?<=n)t$/, "'t");
}
