import { describe, expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';
import { settled } from './page.ts';

const page = await ownPage();

const focusedWords = () => page.evaluate(() => document.activeElement?.textContent?.replace(/^[▸▾]/, '') ?? '');

describe('with the keyboard only', () => {
  test('a fragment finds the question, its slot completes from the graph, Enter asks', async () => {
    await page.goto(`${baseUrl()}/?area=suffolk`);
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('escalate');
    await page.getByRole('option', { name: /Who can escalate to/ }).waitFor();
    await page.keyboard.press('Enter');
    const slot = page.getByRole('combobox', { name: 'a role or board' });
    await slot.waitFor();
    expect(await slot.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('chief ex');
    await page
      .getByRole('option', { name: /Chief Executive/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Chief Executive/ }).waitFor();
  });

  test('without an area, the roles of that name are offered with their areas', async () => {
    await page.goto(`${baseUrl()}/`);
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Who can escalate to the Chief Executive');
    await page.getByRole('option', { name: 'Who can escalate to Chief Executive? Suffolk' }).waitFor();
    await page.getByRole('option', { name: 'Who can escalate to Chief Executive? Knowsley' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('where an area names no such role, the answer says so and what was searched', async () => {
    await page.goto(`${baseUrl()}/?area=kent`);
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Who can escalate to the Chief Executive');
    await page.getByRole('option', { name: /^Who can escalate .*as typed/ }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.goto(`${baseUrl()}/ask/who-can-escalate-to?role=Chief+Executive&area=kent`);
    await page.getByRole('heading', { name: 'Nothing was found, and this is what was searched' }).waitFor();
    await page.getByText('name no Chief Executive').waitFor();
  });

  test('the outline leads from the Chief Executive to a chair to its board, with clauses', async () => {
    await page.goto(`${baseUrl()}/explore?area=suffolk&view=outline&selected=node:suffolk/role/chief-executive`);
    await settled(page);
    const start = page.getByRole('treeitem', { name: 'Chief Executive', exact: true });
    await start.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const step = async (words: RegExp) => {
      for (let tries = 0; tries < 80 && !words.test(await focusedWords()); tries += 1) await page.keyboard.press('ArrowDown');
      expect(await focusedWords()).toMatch(words);
    };
    await step(/Chief Executive holds to account Chair of the Local Safeguarding Children Board.*Suffolk 4\.6/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(focusedWords).toBe('Chair of the Local Safeguarding Children Board');
    await page.keyboard.press('ArrowRight');
    await step(/Chair of the Local Safeguarding Children Board chairs Local Safeguarding Children Board, /);
    await page.keyboard.press('ArrowRight');
    await expect.poll(focusedWords).toBe('Local Safeguarding Children Board');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Local Safeguarding Children Board' }).waitFor();
  });
});
