import { type QuestionHeader, questionHeader } from '../../contract/question.ts';
import { loadQueryFiles } from '../query-file.ts';

export type Question = QuestionHeader & { cypher: string };

/** All questions in `cypher/questions/`, by id. */
export const loadQuestions = (): Map<string, Question> => loadQueryFiles({ folder: 'questions', header: questionHeader });
