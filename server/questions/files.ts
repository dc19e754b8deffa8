import { type QuestionHeader, questionHeader, topics } from '../../contract/question.ts';
import { loadQueryFiles } from '../query-file.ts';

export type Question = QuestionHeader & { cypher: string };

/** All questions in `cypher/questions/`, by id, in the order of their topics. */
export function loadQuestions(): Map<string, Question> {
  const questions = [...loadQueryFiles({ folder: 'questions', header: questionHeader })];
  return new Map(questions.sort(([, a], [, b]) => topics.indexOf(a.topic) - topics.indexOf(b.topic)));
}
