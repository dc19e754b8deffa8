import { Router } from 'express';
import { draw } from '../diagrams/draw.ts';
import { route } from './operation.ts';

/** Tables as workbooks, made where diagrams are: a large one takes memory that the server has not. */
export function spreadsheetRoutes(): Router {
  const router = Router();
  route(router, 'createSpreadsheet', async ({ body, signal, request }) =>
    Buffer.from(await draw({ table: body }, { signal, person: request.person?.id })),
  );
  return router;
}
