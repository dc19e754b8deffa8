import { expect, test } from 'vitest';
import { ownLines, wordFile } from '../support/own-files.ts';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';
import { settled } from './page.ts';

const page = await ownPage();

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

test('a person’s own file is read beside the clauses, found in, told apart from the dataset, removed and brought back', async () => {
  await page.goto(`${baseUrl()}/sources/kent-protocol`);
  const own = page.getByRole('region', { name: 'The document’s own wording' });
  const choose = (name: string, buffer: Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await own.getByRole('button', { name: /^Read your file/ }).waitFor();
  await choose('empty.txt', Buffer.alloc(0));
  await own.getByRole('alert').filter({ hasText: 'The file is empty.' }).waitFor();
  await choose(
    'own.docx',
    await wordFile([
      ...ownLines.slice(0, 4),
      '1.2 It aims high.',
      '1.3 Only the file has this.',
      '2 Principles and Functions',
      '2.1 The town hall has three doors.',
    ]),
  );
  await own.getByText('own.docx').waitFor();
  await own.getByText(/^Where they differ: 1 clause only in the file, \d+ clauses only in the dataset and 1 other heading$/).waitFor();

  await page.getByRole('searchbox', { name: 'Find' }).fill('three doors');
  await page
    .getByRole('status')
    .filter({ hasText: /^1 clause$/ })
    .waitFor();
  await page.getByRole('link', { name: /^2\.1 Legal basis/ }).click();
  const details = page.getByRole('complementary');
  await details.getByText('The town hall has three doors.').waitFor();
  await details.getByRole('heading', { name: /It supports \d+ facts/ }).waitFor();

  await own.getByRole('button', { name: 'Remove the wording' }).click();
  await own.getByText('The wording was removed.').waitFor();
  await details.getByText('The town hall has three doors.').waitFor({ state: 'detached' });
  await own.getByRole('button', { name: 'Undo' }).click();
  await details.getByText('The town hall has three doors.').waitFor();
  await own.getByRole('button', { name: 'Remove the wording' }).click();
  await own.getByText('The wording was removed.').waitFor();
});
