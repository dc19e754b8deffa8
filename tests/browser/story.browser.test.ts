import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { picture, positionsOnScreen, settled } from './page.ts';

const QUESTION = 'Who can escalate to the Chief Executive';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await (await visitor(browser)).newPage();
});
afterAll(() => browser?.close());

describe('an officer asks who can escalate to the Chief Executive of Suffolk', () => {
  test('by typing the question with an area chosen, and Enter', async () => {
    await page.goto(`${baseUrl()}/?area=suffolk`);
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Chief Executive/ }).waitFor();
    expect(page.url()).toContain('/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk');
  });

  test('the answer is drawn, and listed with the clauses of the way', async () => {
    await page.getByRole('img', { name: /^Drawing of/ }).waitFor();
    await page.locator('[data-arranging="false"]').waitFor();
    const table = page.getByRole('region', { name: 'Table' });
    expect(await table.getByRole('row').count()).toBe(6);
    for (const chair of ['Health and Wellbeing Board', 'Local Safeguarding Children Board', 'Corporate Parenting Board']) {
      await table
        .getByRole('link', { name: `Chair of the ${chair}`, exact: true })
        .first()
        .waitFor();
    }
    for (const number of ['10.1', '10.2', '10.3', '10.4'])
      await page
        .getByRole('link', { name: `Suffolk ${number}`, exact: true })
        .first()
        .waitFor();
    await page.getByRole('heading', { name: 'What was searched' }).waitFor();
    await picture(page, 'answer');
  });

  test('a citation opens its clause, with what rests on it', async () => {
    await page.getByRole('link', { name: 'Suffolk 10.4', exact: true }).first().click();
    const details = page.getByRole('complementary');
    await details.getByText('Clause 10.4').waitFor();
    await details.getByRole('heading', { name: /It supports/ }).waitFor();
    await page.goBack();
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
  });

  test('explored from there: selecting shows details, expanding moves nothing, undo takes it back', async () => {
    await page.getByRole('link', { name: 'Open in Explore' }).click();
    await page.locator('[data-arranging="false"]').waitFor();
    const outline = page.getByRole('tree');
    await outline.getByRole('treeitem', { name: 'Chief Executive', exact: true }).click();
    const details = page.getByRole('complementary');
    await details.getByRole('heading', { level: 2, name: 'Chief Executive' }).waitFor();
    const before = await positionsOnScreen(page);
    await details.getByRole('button', { name: /more in the scene: appoints/ }).click();
    await details.getByRole('button', { name: /^Collapse: appoints/ }).waitFor();
    const after = await positionsOnScreen(page);
    expect(after.size).toBeGreaterThanOrEqual(before.size);
    for (const [id, at] of before) expect(after.get(id), id).toEqual(at);
    expect(page.url()).toContain('expand=suffolk/role/chief-executive~APPOINTS~out');
    await picture(page, 'expanded');
    await page.keyboard.press('Control+z');
    await details.getByRole('button', { name: /more in the scene: appoints/ }).waitFor();
    expect(page.url()).not.toContain('expand=');
    await page.keyboard.press('Control+Shift+z');
    await details.getByRole('button', { name: /^Collapse: appoints/ }).waitFor();
  });

  test('a link reopens it: scene, expansion and selection', async () => {
    const link = page.url();
    const other = await (await visitor(browser, { scheme: 'dark' })).newPage();
    await other.goto(link);
    await other.locator('[data-arranging="false"]').waitFor();
    await other.getByRole('complementary').getByRole('heading', { level: 2, name: 'Chief Executive' }).waitFor();
    await other.getByRole('button', { name: /^Collapse: appoints/ }).waitFor();
    await picture(other, 'reopened-dark');
    await other.context().close();
  });
});
