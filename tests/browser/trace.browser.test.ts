import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';
import { settled } from './page.ts';

const page = await ownPage();

const press = (key: string) => page.keyboard.press(key);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('by keyboard from a name to the clause: the ladder is walked rung by rung, and the address reopens all of it', async () => {
  await page.goto(`${baseUrl()}/trace?area=suffolk`);
  await page.getByRole('combobox', { name: 'begin with' }).focus();
  await page.keyboard.type('LSCB Chair');
  await page.getByRole('option', { name: /Chair of the Local Safeguarding Children Board/ }).waitFor();
  await press('Enter');
  await page.getByText('6 links lead upward, ending with').waitFor();
  await page.getByText('No document searched says to whom the Chair of the Health and Wellbeing Board answers.').waitFor();

  const held = /^Chief Executive of Suffolk holds to account Chair of the Local Safeguarding Children Board\s*, clause 4\.6$/;
  const rung = page.getByRole('link', { name: held });
  await rung.waitFor();
  // Choosing a name leads the keyboard to the ladder, whose rungs the arrows walk.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Ladder from/);
  await press('ArrowDown');
  for (let steps = 0; steps < 3 && !/appoints/.test(await focused()); steps += 1) await press('ArrowDown');
  for (let steps = 0; steps < 3 && !held.test(await focused()); steps += 1) await press('ArrowUp');
  expect(await focused()).toMatch(held);
  await press('ArrowDown');
  expect(await focused()).toMatch(/Chief Executive of Suffolk appoints/);
  await press('ArrowUp');
  await press('Enter');
  const details = page.getByRole('complementary');
  await details.getByRole('heading', { level: 2, name: /Chief Executive holds to account/ }).waitFor();
  await details.getByRole('link', { name: 'Suffolk 4.6' }).click();
  await details.getByText('Clause 4.6').waitFor();

  await page.reload();
  await details.getByText('Clause 4.6').waitFor();
  await rung.waitFor();
  await page.goBack();
  await details.getByRole('heading', { level: 2, name: /Chief Executive holds to account/ }).waitFor();
});

test('other families are followed only when chosen, and each keeps its name; a circle is said', async () => {
  await page.goto(`${baseUrl()}/trace?subject=kent/role/kscb-chair&area=kent`);
  await page.getByText('No link leads upward.').waitFor();
  await page.getByRole('link', { name: 'Follow “sits on” too' }).click();
  await page.getByText('Not only accountability is followed').waitFor();
  expect(page.url()).toContain('types=REPORTS_TO,HOLDS_TO_ACCOUNT,APPOINTS,MEMBER_OF');
  await page
    .getByRole('link', { name: /Kent Safeguarding Children Board reports to Kent Health and Wellbeing Board\s*, clause 3\.6/ })
    .waitFor();
  const back = page.getByRole('button', { name: /^↻ Back to .* where this circle closes$/ }).first();
  await back.click();
  await expect.poll(focused).toBeTruthy();
  expect(await back.innerText()).toContain((await focused()).trim());
  await page.goBack();
  await page.getByText('No link leads upward.').waitFor();
});

test('it goes on from here: into a scene, into a spreadsheet, into questions, to two ends', async () => {
  await page.goto(`${baseUrl()}/trace?subject=suffolk/role/chief-executive&direction=down&area=suffolk`);
  await page.getByText(/links lead downward/).waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toContain('is held to account by');
  await page.getByRole('button', { name: /Ask…/ }).click();
  await page.getByRole('menuitem', { name: 'Whom does Chief Executive hold to account?' }).waitFor();
  await press('Escape');
  await page.getByRole('link', { name: 'Open in Explore' }).click();
  await settled(page);
  await page.getByRole('treeitem', { name: /Role/ }).first().waitFor();

  await page.goto(`${baseUrl()}/trace/between?from=suffolk/board/cpb&to=suffolk/role/chief-executive&area=suffolk`);
  await page.getByRole('heading', { name: 'Nothing was found, and this is what was searched' }).waitFor();
  await page.getByRole('button', { name: /Relationship types/ }).click();
  await page.getByRole('checkbox', { name: 'sits on' }).check();
  await page.getByRole('heading', { name: /Route 1 of/ }).waitFor();
});
