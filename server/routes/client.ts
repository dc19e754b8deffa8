import { join } from 'node:path';
import express, { Router } from 'express';

/** The built client: files named by their content for ever, the page itself always asked for anew; every other address is a screen. */
export function clientRoutes({ folder }: { folder: string }): Router {
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false, redirect: false }));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  router.get('/{*screen}', (_, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
  return router;
}
