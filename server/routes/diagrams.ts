import { Router } from 'express';
import { type DiagramFile, diagramOptions, formatOf } from '../../contract/diagram.ts';
import type { Database } from '../database.ts';
import { draw } from '../diagrams/draw.ts';
import type { DrawTask } from '../diagrams/drawn.ts';
import { fileName } from '../diagrams/file-name.ts';
import { subjectOfAnswer, subjectOfScene } from '../diagrams/subjects.ts';
import { notFound } from '../problem.ts';
import { ask } from '../questions/ask.ts';
import type { Question } from '../questions/files.ts';
import type { Asked } from '../questions/fill.ts';
import type { Whose } from '../turns.ts';
import { route } from './operation.ts';

/** Answers and scenes as diagrams, in any format. */
export function diagramRoutes({ database, questions }: { database: Database; questions: ReadonlyMap<string, Question> }): Router {
  const router = Router();
  route(router, 'drawAnswer', async ({ path, query: { area, asAt, format, ...given }, signal, request }) => {
    const question = questions.get(path.id);
    if (!question) throw notFound(`There is no question "${path.id}". GET /api/questions lists them.`);
    const { options, params } = apart(given);
    const answer = await ask(database, question, { params, area, asAt });
    return fileOf({ subject: await subjectOfAnswer(database, answer), format, options }, { signal, person: request.person?.id });
  });
  route(router, 'drawScene', async ({ body: { scene, format, options }, signal, request }) => {
    const subject = await database.read((transaction) => subjectOfScene(transaction, scene));
    return fileOf({ subject, format, options }, { signal, person: request.person?.id });
  });
  return router;
}

async function fileOf(task: DrawTask, whose: Whose): Promise<DiagramFile> {
  return { name: fileName(task.subject, task.format), mediaType: formatOf(task.format).mediaType, bytes: await draw(task, whose) };
}

/** The diagram's options and the question's slots, which stand side by side in a query. */
function apart(given: Record<string, unknown>) {
  const options = diagramOptions.parse(given);
  const params = Object.entries(given).filter(([name]) => !Object.hasOwn(diagramOptions.shape, name));
  return { options, params: Object.fromEntries(params) as Asked['params'] };
}
