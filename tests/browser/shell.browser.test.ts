import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await visitor(browser)).newPage();
});
afterAll(() => browser?.close());

const asAt = () => new URL(page.url()).searchParams.get('asAt');

test('a date is typed as people write it; what is no date is refused in words', async () => {
  await page.goto(`${baseUrl()}/matrix?area=medway`);
  const field = page.getByRole('textbox', { name: 'As at' });
  await field.fill('1 Jun 2019');
  await field.press('Enter');
  await page.getByText('Medway · as at 1 June 2019').waitFor();
  expect(asAt()).toBe('2019-06-01');
  await expect.poll(() => field.inputValue()).toBe('1 June 2019');
  await field.fill('31 June 2019');
  await field.press('Enter');
  await page.getByRole('alert').getByText('Write it like 1 June 2019').waitFor();
  await field.press('Escape');
  await expect.poll(() => field.inputValue()).toBe('1 June 2019');
});

test('the timeline steps through the dates of change, by button, by arrow and by key, and says what changed', async () => {
  await page.goto(`${baseUrl()}/matrix?area=medway&asAt=2019-08-01`);
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('t');
  expect(page.url()).toContain('timeline=open');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('radio', { name: '2 September 2019, 63 changes' }).waitFor();
  await timeline.getByRole('button', { name: 'Next change' }).click();
  await expect.poll(asAt).toBe('2019-09-01');
  await page.keyboard.press(']');
  await expect.poll(asAt).toBe('2019-09-02');
  const changes = timeline.getByRole('group', { name: 'What changed: 2 September 2019' });
  const first = changes.getByRole('listitem').first();
  expect(await first.textContent()).toMatch(/Medway Safeguarding Children Partnership replaces .*Medway Safeguarding Children Board/);
  await first
    .getByRole('link', { name: /^Medway report/ })
    .first()
    .waitFor();
  await timeline.getByRole('radio', { name: '2 September 2019, 63 changes' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(asAt).toBe('2019-09-29');
  await page.getByText('Medway · as at 29 September 2019').waitFor();
});

test('help lists the keys, which can be turned off; the tour is offered once and walked by keyboard', async () => {
  await page.goto(`${baseUrl()}/?area=kent`);
  await page.getByRole('button', { name: 'Take the tour in five steps' }).click();
  const tour = page.getByRole('dialog');
  await tour.getByText('Step 1 of 5').waitFor();
  await page.keyboard.press('Enter');
  await tour.getByText('Step 2 of 5').waitFor();
  await page.keyboard.press('ArrowLeft');
  await tour.getByText('Step 1 of 5').waitFor();
  await page.keyboard.press('Escape');
  await tour.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: /Take the tour/ }).count()).toBe(0);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await help.getByRole('heading', { name: 'This screen: Ask' }).waitFor();
  await help.getByText('Go on to the next change').waitFor();
  await help.getByRole('switch', { name: /Single keys/ }).click({ force: true });
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('high contrast is chosen here or by the system, and reaches the kinds’ own colours', async () => {
  await page.goto(`${baseUrl()}/sources`);
  await page.getByRole('button', { name: 'Colours and contrast' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'High contrast' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
  const asked = await (await visitor(browser, { scheme: 'dark', contrast: 'more' })).newPage();
  await asked.goto(`${baseUrl()}/matrix?area=knowsley`);
  await asked.getByRole('rowheader').first().waitFor();
  expect(await asked.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
  expect(await asked.locator('tbody th svg rect').first().getAttribute('fill')).toBe('#000000');
});
