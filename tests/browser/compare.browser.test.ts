import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';
import { settled } from './page.ts';

const page = await ownPage();

test('two areas: chosen, contradictions and fields side by side, filtered, swapped, drawn and taken away', async () => {
  await page.goto(`${baseUrl()}/compare`);
  await page.getByRole('region', { name: 'What can be compared' }).waitFor();
  await page.getByRole('combobox', { name: 'Left side' }).selectOption('kent');
  await page.getByRole('combobox', { name: 'Right side' }).selectOption('knowsley');
  const contradiction = page.getByRole('region', { name: 'One contradiction' });
  await contradiction.getByText(/established under Section 11/).waitFor();
  await contradiction.getByRole('link', { name: 'Knowsley 2.2', exact: true }).waitFor();

  await page.getByText(/^≠ On both \d+$/).click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Board');
  const boards = page.getByRole('table', { name: /Boards$/ });
  const row = boards.getByRole('row', { name: /^is established under Section 11/ });
  expect((await row.getByRole('cell').allTextContents()).map((cell) => cell.trim())).toEqual([
    expect.stringMatching(/Section 11 of the Children Act 2004Kent 2\.1/),
    expect.stringMatching(/Section 13 of the Children Act 2004Knowsley 2\.2/),
  ]);
  await page.getByRole('searchbox', { name: 'Find' }).fill('safeguarding children board');
  expect(page.url()).toContain('left=kent&right=knowsley&found=different&kind=Board&find=safeguarding+children+board');
  await page.getByRole('button', { name: 'Swap sides' }).click();
  expect(page.url()).toContain('left=knowsley&right=kent');
  await boards.getByRole('columnheader', { name: 'Knowsley' }).waitFor();

  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^CSV/ }).click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Section 13 of the Children Act 2004 [Knowsley 2.2]');

  await page.goto(`${baseUrl()}/compare?left=kent&right=knowsley&view=drawing&kind=Statute`);
  await page.getByRole('list', { name: 'What the badges mean' }).getByText('only Knowsley').waitFor();
  await settled(page);
  await page.getByRole('img', { name: /^Drawing of/ }).waitFor();
});

test('a side against itself: nothing differs, and what was compared is said; one that is not there is refused', async () => {
  await page.goto(`${baseUrl()}/compare?left=kent&right=kent`);
  await page.getByText('Nothing differs between Kent and Kent.').waitFor();
  await page
    .getByText(/^Kent: \d+ names and \d+ relationships, from 19 clauses of/)
    .first()
    .waitFor();
  await page.goto(`${baseUrl()}/compare?by=documents&left=kent-protocol&right=nothing`);
  await page.getByText('There is no document "nothing".').waitFor();
});
