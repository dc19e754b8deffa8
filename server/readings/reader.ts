import type { Database } from '../database.ts';
import type { Question } from '../questions/files.ts';
import { nameIndexOf } from './names.ts';
import { type Asked, type Reader, read, type Understanding } from './read.ts';
import { vocabularyOf } from './spelling.ts';
import { wordingsOf } from './wordings.ts';

/** Reads texts as questions, by the wordings of these questions and the names in the database. */
export function textReader(questions: ReadonlyMap<string, Question>): (database: Database, asked: Asked) => Promise<Understanding> {
  const wordings = wordingsOf(questions.values());
  let held: Reader | undefined;
  return async (database, asked) => {
    const index = await database.read(nameIndexOf, { seconds: 5 });
    if (held?.index !== index) {
      held = { questions, wordings, index, vocabulary: vocabularyOf({ asking: wordings.spellings, names: index.spellings }) };
    }
    const understood = read(asked, held);
    return { ...understood, readings: understood.readings.slice(0, asked.limit ?? undefined) };
  };
}
