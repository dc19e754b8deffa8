import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { Audit } from '../../server/audit/audit.ts';

/** An audit in a folder of its own, which goes with the test file. */
export function temporaryAudit(): Audit {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-audit-'));
  const audit = new Audit(folder);
  afterAll(() => {
    audit.close();
    rmSync(folder, { recursive: true });
  });
  return audit;
}
