import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { settled } from './page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await visitor(browser)).newPage();
});
afterAll(() => browser?.close());

test('from the documents to a clause, to what rests on it, and into the scene', async () => {
  await page.goto(`${baseUrl()}/sources`);
  await page.getByRole('heading', { level: 2, name: 'Suffolk' }).waitFor();
  await page.getByText(/of 86 clauses .* support something/).waitFor();
  await page.getByRole('link', { name: /^Protocol Outlining Partnership/ }).click();
  expect(page.url()).toContain('/sources/suffolk-protocol');

  await page.getByText('With cross-references').click();
  await page.getByText('Wrong reference').first().waitFor();
  await page.getByText('printed as 8.2').waitFor();
  await page.getByRole('link', { name: '10.3 Meeting with the respective chair' }).click();
  expect(page.url()).toContain('/sources/suffolk-protocol/10.3?show=references');
  const details = page.getByRole('complementary');
  await details.getByRole('heading', { name: /It supports/ }).waitFor();
  await details
    .getByRole('link', { name: /may invoke Meeting with the respective partnership Chair/ })
    .first()
    .click();
  await settled(page);
  expect(page.url()).toContain('/explore?question=what-a-clause-supports&clause=suffolk-protocol%2310.3');
  await details.getByRole('heading', { level: 2, name: /may invoke/ }).waitFor();
});

test('the arrow keys walk the clauses, and a chip among the sources leads to its clause', async () => {
  await page.goto(`${baseUrl()}/sources/suffolk-protocol/10.3`);
  await page.getByRole('complementary').getByText('Clause 10.3').waitFor();
  await page.getByRole('link', { name: '10.1 Formal written request' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Agenda item');
  await page.getByRole('complementary').getByRole('link', { name: 'Suffolk 8.2', exact: true }).click();
  expect(page.url()).toMatch(/\/sources\/suffolk-protocol\/8\.2$/);
  await page.getByRole('complementary').getByText('Clause 8.2').waitFor();
});
