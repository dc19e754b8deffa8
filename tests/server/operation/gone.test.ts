import { once } from 'node:events';
import { request } from 'node:http';
import express from 'express';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { localAccess } from '../../../server/access/local.ts';
import { readAudit } from '../../../server/audit/read.ts';
import type { AuditSettings } from '../../../server/audit/record.ts';
import { problemDetails } from '../../../server/routes/errors.ts';
import { requestLog } from '../../../server/routes/log.ts';
import { route } from '../../../server/routes/operation.ts';
import { turns } from '../../../server/turns.ts';
import { temporaryAudit } from '../../support/audit.ts';
import { served } from '../../support/served.ts';

const audit = temporaryAudit();
const log: string[] = [];
const inTurn = turns({ atOnce: 1, waiting: 1, full: { kind: 'busy', title: 'Busy', detail: 'Try again.' } });
const waiting = Promise.withResolvers<void>();

const app = express();
app.set('audit', { audit, strict: true } satisfies AuditSettings);
app.use(requestLog(pino({ level: 'warn' }, { write: (line) => log.push(line) })), ...localAccess().gate);
const router = express.Router();
route(router, 'exportSaved', ({ signal }) => {
  const file = inTurn(async () => ({ name: 'a.json', mediaType: 'application/json', bytes: new Uint8Array() }), { signal });
  waiting.resolve();
  return file;
});
app.use(router, problemDetails);
const base = served(app);

test('whoever goes away while they wait is no fault of the program’s: the audit has it, and the log nothing', async () => {
  const before = Promise.withResolvers<void>();
  const working = inTurn(() => before.promise);
  const asked = request(`${base()}/api/saved.json`).end();
  await waiting.promise;
  asked.destroy();
  await once(asked, 'error');
  const last = async () => (await readAudit(audit.folder, { kind: 'export', limit: 1 })).records[0];
  await expect.poll(last).toMatchObject({ did: 'exportSaved', outcome: 499 });
  expect(log).toEqual([]);
  before.resolve();
  await working;
});
