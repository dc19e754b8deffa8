import { Router } from 'express';
import { route } from './operation.ts';

/** Tables as workbooks; the library is large, and is loaded with the first of them. */
export function spreadsheetRoutes(): Router {
  const router = Router();
  route(router, 'createSpreadsheet', async ({ body }) => {
    const { workbookOf } = await import('../spreadsheet/workbook.ts');
    return Buffer.from(await workbookOf(body));
  });
  return router;
}
