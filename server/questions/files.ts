import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type QuestionHeader, questionHeader } from '../../contract/question.ts';
import { cypherFile } from '../cypher.ts';
import { projectRoot } from '../project-root.ts';

export type Question = QuestionHeader & { cypher: string };

/**
 * Reads one question file: YAML in its leading comment, then Cypher.
 * @throws Error naming the file and everything that is wrong with its header
 */
export function readQuestion({ name, text }: { name: string; text: string }): Question {
  const header = /^\s*\/\*([\s\S]*?)\*\//.exec(text);
  if (!header) throw new Error(`${name}: begins without a header; write YAML in a leading comment /* … */`);
  const result = questionHeader.safeParse(parse(header[1] ?? ''));
  if (!result.success) throw new Error(`${name}: its header is not right\n${z.prettifyError(result.error)}`);
  if (`${result.data.id}.cypher` !== name) throw new Error(`${name}: its id is "${result.data.id}"; the file must be called by it`);
  return { ...result.data, cypher: text.slice(header[0].length).trim() };
}

/** All questions in `cypher/questions/`, by id. */
export function loadQuestions(): Map<string, Question> {
  const names = readdirSync(join(projectRoot, 'cypher/questions')).filter((name) => name.endsWith('.cypher'));
  const questions = names.sort().map((name) => readQuestion({ name, text: cypherFile(`questions/${name.replace(/\.cypher$/, '')}`) }));
  return new Map(questions.map((question) => [question.id, question]));
}
