import type { QuestionParameter } from '../../contract/question.ts';
import type { Askable } from './askable.ts';
import { featuresOf, OTHER, SLOT } from './features.ts';
import { negationIn } from './negation.ts';
import { wordsOf } from './words.ts';

type Vector = { weights: Map<string, number>; length: number };

/** The wordings of all questions, ready to be compared with a text. */
export type Wordings = {
  /** How well a text's words fit a question, from 0 to 1, and whether the closest wording asks for what is not so. */
  fit: (question: string, words: readonly string[]) => { fit: number; negated: boolean };
  /** All words of all wordings. */
  spellings: string[];
};

/** How much the closest wording counts; the rest is the mean of the closest three. */
const CLOSEST = 0.7;
const ABOUT = 0.55;
const UNHEARD = 1.3;

/** The mark that stands for a parameter of this type. */
export function markOf(parameter: QuestionParameter | undefined): string {
  if (parameter?.type === 'date') return '#date';
  if (parameter?.type === 'month') return '#month';
  return parameter?.type === 'entity' && parameter.labels.includes('Area') ? '#area' : SLOT;
}

/**
 * Compares texts with the phrases and wordings of the questions as weighted vectors (TF-IDF and cosine): a feature weighs
 * the more, the fewer questions use it.
 */
export function wordingsOf(questions: Iterable<Askable>): Wordings {
  const features = new Map<string, { words: Map<string, number>; share: number; negated: boolean }[]>();
  const spellings: string[] = [];
  for (const question of questions) {
    const texts = [question.phrase, ...question.wordings].map((text) => ({ text, share: 1 }));
    const sequences = [...texts, { text: question.about, share: ABOUT }].map(({ text, share }) => ({
      share,
      words: marked(text, question),
      negated: negationIn(wordsOf(share === 1 ? text : question.phrase)) !== undefined,
    }));
    spellings.push(...sequences.filter(({ share }) => share === 1).flatMap(({ words }) => words.filter((word) => !word.startsWith('#'))));
    features.set(
      question.id,
      sequences.map(({ words, ...sequence }) => ({ words: featuresOf(words), ...sequence })),
    );
  }
  const usedBy = new Map<string, number>();
  for (const wordings of features.values()) {
    for (const feature of new Set(wordings.filter(({ share }) => share === 1).flatMap(({ words }) => [...words.keys()])))
      usedBy.set(feature, (usedBy.get(feature) ?? 0) + 1);
  }
  const weightOf = (feature: string) => {
    const used = usedBy.get(feature);
    return used === undefined ? UNHEARD : Math.log(1 + features.size / used);
  };
  const vectorOf = (words: ReadonlyMap<string, number>): Vector => {
    const weights = new Map([...words].map(([feature, share]) => [feature, share * weightOf(feature)]));
    return { weights, length: Math.hypot(...weights.values()) };
  };
  const vectors = new Map(
    [...features].map(([id, wordings]) => [id, wordings.map(({ words, ...wording }) => ({ ...wording, vector: vectorOf(words) }))]),
  );
  return {
    spellings,
    fit(question, words) {
      const text = vectorOf(heard(featuresOf(words), usedBy));
      if (text.length === 0) return { fit: 0, negated: false };
      const fits = (vectors.get(question) ?? [])
        .map(({ share, negated, vector }) => ({ negated, fit: share * cosine(text, vector) }))
        .toSorted((a, b) => b.fit - a.fit);
      const [first, second, third] = [0, 1, 2].map((at) => fits[at]?.fit ?? 0) as [number, number, number];
      return { fit: CLOSEST * first + ((1 - CLOSEST) * (first + second + third)) / 3, negated: fits[0]?.negated ?? false };
    },
  };
}

/** Pairs that no wording has say nothing against a text; single words that none has do. */
const heard = (features: ReadonlyMap<string, number>, usedBy: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...features].filter(([feature]) => usedBy.has(feature) || !/[ <]/.test(feature)));

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [feature, weight] of a.weights) sum += weight * (b.weights.get(feature) ?? 0);
  return sum / (a.length * b.length || 1);
}

function marked(text: string, question: Askable): string[] {
  return text.split(/(\{\w+\}|…)/).flatMap((part) => {
    if (part === OTHER) return [SLOT];
    const parameter = part.startsWith('{') ? question.params[part.slice(1, -1)] : undefined;
    // A choice is said in words of its own.
    if (parameter) return parameter.type === 'choice' || parameter.type === 'relationshipTypes' ? [] : [markOf(parameter)];
    return wordsOf(part).flatMap(({ word, stop }) => (stop ? [] : [word]));
  });
}
