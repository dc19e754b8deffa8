import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Audit } from '../../../server/audit/audit.ts';
import { readAudit } from '../../../server/audit/read.ts';
import { verifyAudit } from '../../../server/audit/verify.ts';
import { projectRoot } from '../../../server/project-root.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function asked(audit: Audit, question: string, who = 'rita'): void {
  const what = { id: question, params: {} };
  audit.write({ kind: 'question', did: 'ask', who, name: null, role: 'reader', from: '127.0.0.1', what, outcome: 200, request: null });
}

/** A folder with two runs of one chain and, in between, one of another. */
function filled() {
  const folder = temporaryFolder();
  const first = new Audit(folder);
  for (const question of ['one', 'two', 'three']) asked(first, question);
  const other = new Audit(folder);
  asked(other, 'four');
  first.close();
  asked(new Audit(folder), 'five');
  return { folder, path: join(folder, `${first.chain}.jsonl`), chain: first.chain, other: other.chain };
}

const altered = (path: string, change: (lines: string[]) => string[]) =>
  writeFileSync(path, change(readFileSync(path, 'utf8').split('\n')).join('\n'));

test('what was written verifies, over several runs and processes', async () => {
  const { folder, chain, other } = filled();
  const { chains, problems } = await verifyAudit(folder);
  expect(problems).toEqual([]);
  expect(chains.map(({ chain: name, records }) => [name, records])).toEqual([
    [chain, 7],
    [other, 2],
  ]);
});

test.each<[string, (lines: string[]) => string[], RegExp]>([
  ['a record is changed', (lines) => lines.map((line) => line.replace('"id":"two"', '"id":"2"')), /line 3: this is not the record/],
  ['a record is taken out', (lines) => lines.toSpliced(2, 1), /line 3: it does not follow/],
  ['two records change places', ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest], /line 2: it does not follow/],
  ['the end is cut off', (lines) => lines.slice(0, 2).concat(''), /ends at record 2; .* had seen record 4/],
  ['everything is taken out', () => [''], /ends at record 0/],
])('it shows when %s', async (_, change, says) => {
  const { folder, path } = filled();
  altered(path, change);
  expect((await verifyAudit(folder)).problems.join('\n')).toMatch(says);
});

test('heads that were noted elsewhere show that everything was written anew', async () => {
  const { folder } = filled();
  const { chains } = await verifyAudit(folder);
  const heads = chains.map(({ head }) => head);
  expect((await verifyAudit(folder, heads)).problems).toEqual([]);
  expect((await verifyAudit(filled().folder, heads)).problems).toHaveLength(heads.length);
});

test('it shows when a whole file is gone', async () => {
  const { folder, path, chain } = filled();
  rmSync(path);
  expect((await verifyAudit(folder)).problems).toEqual([expect.stringContaining(`${chain}.jsonl is gone`)]);
});

test('a line that a power cut tore is put aside, and the chain goes on', async () => {
  const folder = temporaryFolder();
  const audit = new Audit(folder);
  asked(audit, 'one');
  audit.close();
  appendFileSync(join(folder, `${audit.chain}.jsonl`), '{"chain":"x","num');
  const next = new Audit(folder);
  asked(next, 'two');
  next.close();
  expect((await verifyAudit(folder)).problems).toEqual([]);
});

test('a process that was killed leaves nothing unwritten, and its chain to the next', async () => {
  const folder = temporaryFolder();
  const script = `
    import { Audit } from ${JSON.stringify(join(projectRoot, 'server/audit/audit.ts'))};
    const audit = new Audit(process.argv[1]);
    for (let n = 0; n < 200; n++) audit.writeOwn({ kind: 'question', did: 'ask', what: { n } });
    process.kill(process.pid, 'SIGKILL');
  `;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, folder]);
  expect(signal).toBe('SIGKILL');
  const next = new Audit(folder);
  next.close();
  const { chains, problems } = await verifyAudit(folder);
  expect(problems).toEqual([]);
  expect(chains.map(({ records }) => records)).toEqual([203]);
});

test('the latest come first, of all chains together, page by page and by what is looked for', async () => {
  const { folder } = filled();
  const questions = async (filter: object) =>
    (await readAudit(folder, { limit: 10, ...filter })).records.map(({ what }) => (what as { id: string }).id);
  expect(new Set(await questions({}))).toEqual(new Set(['one', 'two', 'three', 'four', 'five']));
  expect(await questions({ text: '"four"' })).toEqual(['four']);
  expect(await questions({ who: 'somebody else' })).toEqual([]);
  expect(await questions({ to: '2020-01-01' })).toEqual([]);
  const first = await readAudit(folder, { limit: 2 });
  expect(first.more).toBe(true);
  const { orderOf } = await import('../../../server/audit/read.ts');
  const rest = await questions({ before: orderOf(first.records[1] ?? null) });
  expect(rest).toHaveLength(3);
});

test('long texts and lists are kept in short', async () => {
  const folder = temporaryFolder();
  const audit = new Audit(folder);
  const asks = {
    kind: 'export',
    did: 'drawScene',
    who: 'rita',
    name: null,
    role: 'reader',
    from: null,
    outcome: 200,
    request: null,
  } as const;
  const positions = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`p${at}`, 'x']));
  audit.write({ ...asks, what: { all: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, 'y'.repeat(9000)])) } });
  audit.write({ ...asks, what: { title: 'x'.repeat(12_000), nodes: Array(400).fill('a'), file: new Uint8Array(9), positions } });
  audit.close();
  const { records } = await readAudit(folder, { limit: 2 });
  expect(records[0]?.what).toEqual({
    title: `${'x'.repeat(10_000)}… (12000 characters)`,
    nodes: '400 of them',
    file: '9 bytes',
    positions: '60000 of them',
  });
  expect(JSON.stringify(records[1]?.what).length).toBeLessThan(20_000);
});

test('a run names the heads of all chains, however many', async () => {
  const folder = temporaryFolder();
  const others = Array.from({ length: 25 }, () => new Audit(folder));
  for (const audit of others) audit.close();
  const opened = new Audit(folder);
  // Runs that begin within the same millisecond have no order.
  const { records } = await readAudit(folder, { kind: 'log', limit: 100 });
  expect(Math.max(...records.map(({ what }) => Object.keys(what.heads ?? {}).length))).toBe(others.length);
  opened.close();
});
