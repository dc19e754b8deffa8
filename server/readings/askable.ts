import type { FindingRule } from '../findings/rules.ts';
import type { Question } from '../questions/files.ts';

/** What a text may ask: a question, or a rule of the findings. */
export type Askable = Pick<Question, 'id' | 'phrase' | 'about' | 'wordings' | 'params'>;

/** A rule as it is asked for; the id is apart from those of questions. */
export const ruleAsked = ({ id, title, why, wordings }: FindingRule): Askable => ({
  id: `finding/${id}`,
  phrase: title,
  about: why,
  wordings,
  params: {},
});
