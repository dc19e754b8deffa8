import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { settled } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('the database away in mid-use: a banner, nothing lost, recovery without reload', async () => {
  const page = await (await visitor(browser)).newPage();
  await page.goto(`${baseUrl()}/explore?area=suffolk&view=both`);
  await settled(page);
  const away = { type: '/problems/database-away', title: 'Away', status: 503, detail: 'The database cannot be reached.' };
  await page.route('**/api/**', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(away) }),
  );
  await page.getByRole('treeitem', { name: /^Roles/ }).click();
  await page.getByRole('treeitem', { name: 'Chief Executive', exact: true }).click();
  await page.getByRole('alert').getByText('The database cannot be reached.').waitFor();
  expect(await page.getByRole('treeitem').count()).toBeGreaterThan(5);
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await page
    .getByRole('complementary')
    .getByRole('heading', { name: /relationships/ })
    .waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
