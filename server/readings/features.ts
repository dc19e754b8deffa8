import { conceptOf } from './concepts.ts';

/** Where a slot stands in a text or wording. */
export const SLOT = '#slot';
/** In a wording, a name that fills no slot of its question: "when was … approved". */
export const OTHER = '…';

/** Words that only join others; where they stand says nothing about what is asked. */
const SILENT = new Set([
  'in',
  'for',
  'at',
  'within',
  'across',
  'with',
  'as',
  'into',
  'regarding',
  'concerning',
  'over',
  'during',
  'through',
  'each',
  'every',
]);

const NEXT = 0.7;
const SIDE = 0.9;

/** What a sequence of words says, each feature with its share: the concepts, which follows which, and on which side of a slot. */
export function featuresOf(words: readonly string[]): Map<string, number> {
  const telling = words.filter((word) => !SILENT.has(word)).map((word) => (word.startsWith('#') ? word : conceptOf(word)));
  const features = new Map<string, number>();
  const add = (feature: string, share: number) => features.set(feature, Math.max(features.get(feature) ?? 0, share));
  telling.forEach((word, index) => {
    add(word, word === SLOT ? 0.5 : 1);
    const next = telling[index + 1];
    if (next !== undefined) add(`${word} ${next}`, NEXT);
    if (word !== SLOT) return;
    for (const [other, concept] of telling.entries()) {
      if (concept.startsWith('#')) continue;
      add(other < index ? `${concept}<` : `<${concept}`, SIDE);
    }
  });
  return features;
}
