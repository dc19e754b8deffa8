import { z } from 'zod';

/** A question that was asked: its words, and the address of its answer. */
const recentQuestion = z.object({
  words: z.string().max(500),
  where: z.string().max(200),
  address: z.string().startsWith('/ask/').max(4000),
});
export type RecentQuestion = z.infer<typeof recentQuestion>;

const KEY = 'sightline-recent';
const MOST = 8;

/** What was asked on this machine, the latest first; what cannot be read is left out. */
export function recentQuestions(): RecentQuestion[] {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '[]');
    return z
      .array(z.unknown())
      .parse(stored)
      .flatMap((one) => recentQuestion.safeParse(one).data ?? []);
  } catch {
    return [];
  }
}

/** Keeps a question as the latest; asked again, it moves to the front. */
export function rememberQuestion(question: RecentQuestion): void {
  const same = ({ address, words, where }: RecentQuestion) =>
    address === question.address || (words === question.words && where === question.where);
  const others = recentQuestions().filter((other) => !same(other));
  try {
    localStorage.setItem(KEY, JSON.stringify([question, ...others].slice(0, MOST)));
  } catch {
    // A full or forbidden store only means that it is not remembered.
  }
}
