import type { Database } from '../database.ts';
import type { FindingRule } from '../findings/rules.ts';
import type { Question } from '../questions/files.ts';
import { ruleAsked } from './askable.ts';
import { nameIndexOf } from './names.ts';
import { type Asked, type Reader, read, type Understanding } from './read.ts';
import { vocabularyOf } from './spelling.ts';
import { wordingsOf } from './wordings.ts';

type Asking = { questions: ReadonlyMap<string, Question>; rules: ReadonlyMap<string, FindingRule> };

/** Reads texts as questions and findings, by their wordings and the names in the database. */
export function textReader({ questions, rules }: Asking): (database: Database, asked: Asked) => Promise<Understanding> {
  const asking = { questions: [...questions.values()], rules: [...rules.values()].map(ruleAsked) };
  const wordings = wordingsOf(asking.questions);
  // What rules are asked by says nothing about how telling a question's words are.
  const ruleWordings = wordingsOf([...asking.questions, ...asking.rules]);
  let held: Reader | undefined;
  return async (database, asked) => {
    const index = await database.read(nameIndexOf);
    if (held?.index !== index) {
      const vocabulary = vocabularyOf({ asking: ruleWordings.spellings, names: index.spellings });
      held = { ...asking, wordings, ruleWordings, index, vocabulary };
    }
    const understood = read(asked, held);
    return { ...understood, readings: understood.readings.slice(0, asked.limit ?? undefined) };
  };
}
