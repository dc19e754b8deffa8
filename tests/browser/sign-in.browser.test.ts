import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { temporaryAudit } from '../support/audit.ts';
import { datasetDatabase } from '../support/database.ts';
import { signedInApp } from '../support/signed-in-app.ts';
import { Visitor } from '../support/visitor.ts';
import { launchChromium, visitor } from './chromium.ts';

const database = datasetDatabase();
const { origin } = await signedInApp({
  database,
  audit: temporaryAudit(),
  settings: { SIGHTLINE_OPERATOR: 'Exampleshire County Council' },
  clientFolder: join(projectRoot, 'dist/client'),
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  const ed = new Visitor();
  await ed.signIn(origin, 'ed');
  const content = { what: 'question', question: 'who-can-escalate-to', params: { role: 'suffolk/role/chief-executive' }, area: 'suffolk' };
  await ed.go(`${origin}/api/saved`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Kept by an analyst', content }),
  });
});
afterAll(() => browser?.close());

/** Fills in the identity provider's own form. */
async function fillIn(page: Page, who: string): Promise<void> {
  await page.locator('input[name="login"]').fill(who);
  await page.locator('input[name="password"]').fill('any');
  await page.locator('button[type="submit"]').click();
}

async function expectAccessible(page: Page): Promise<void> {
  // Without a page of its own for the results, behind which this one would stand still.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}

test('a reader follows a link, signs in and is where the link leads; what a reader may not do is not offered; the session ends and nothing is lost', async () => {
  const context = await visitor(browser);
  const page = await context.newPage();
  await page.goto(`${origin}/sources/kent-protocol?area=kent`);
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await fillIn(page, 'rita');
  await page.waitForURL(`${origin}/sources/kent-protocol?area=kent`);
  await page.getByText('An editor can read a file of it.').waitFor();
  expect(await page.getByRole('button', { name: /Read your file/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Saved' }).click();
  await page.getByText('saving and changing takes the role of an analyst').waitFor();
  await page.getByRole('link', { name: 'Kept by an analyst' }).waitFor();
  for (const name of ['New story', 'Bring in a file', /^What can be done/])
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  await page.getByRole('link', { name: 'Kept by an analyst' }).click();
  await page.getByRole('link', { name: 'Ask it again' }).waitFor();
  await expectAccessible(page);
  expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
  await page.getByRole('link', { name: 'Accessibility' }).click();
  await page.getByRole('button', { name: 'Rita Reader, reader' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const cookies = await context.cookies();
  await context.clearCookies({ name: '__Host-sightline' });
  await page.getByRole('link', { name: 'Matrix' }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'Your session has ended' });
  await banner.waitFor();
  await context.addCookies(cookies.filter(({ name }) => name === '__Host-sightline'));
  await banner.waitFor({ state: 'detached' });
  await page.getByRole('table').first().waitFor();

  await page.getByRole('button', { name: 'Rita Reader, reader' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: /yes/i }).click();
  await page.getByRole('status').getByText('You are signed out').waitFor();
  await context.close();
});

test('an administrator sees who did what, filters it, and takes it away', async () => {
  const context = await visitor(browser, { scheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${origin}/audit?area=kent`);
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await fillIn(page, 'ada');
  await page.getByRole('row', { name: /Ada Administrator.*Signed in/ }).waitFor();
  await expectAccessible(page);
  const saved = page.getByRole('row', { name: /Ed Editor.*Saved something.*Chief Executive \(Suffolk\)/ });
  await saved.waitFor();
  expect(await saved.getByText('Chief Executive').getAttribute('title')).toBe('suffolk/role/chief-executive');
  await page.getByRole('searchbox', { name: 'Person' }).fill('somebody else');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing was recorded that fits').waitFor();
  expect(new URL(page.url()).search).toBe('?area=kent&who=somebody+else');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect((await file).suggestedFilename()).toBe('audit.csv');
  await context.close();
});
