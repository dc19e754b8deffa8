import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';

const page = await ownPage();

test('who sits on two boards, in what capacity, says which clause, and into a spreadsheet', async () => {
  await page.goto(`${baseUrl()}/matrix?area=knowsley`);
  await page.getByRole('checkbox', { name: 'Only rows with two or more' }).check();
  expect(page.url()).toContain('least=2');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Portfolio Holder for Children Services' }) });
  await row.getByRole('link', { name: 'participant observer' }).click();
  const details = page.getByRole('complementary');
  await details.getByRole('heading', { level: 2, name: /Portfolio Holder for Children Services sits on/ }).waitFor();

  await page.getByRole('button', { name: 'Knowsley Strategic Board' }).click();
  const head = page.getByRole('columnheader', { name: /Knowsley Strategic Board/ });
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('sits-on-knowsley.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain('participant observer [Knowsley 6.8]');
});

test('overlaps are listed, and the grid comes as a workbook', async () => {
  await page.goto(`${baseUrl()}/matrix?area=knowsley&view=overlaps`);
  const shared = page.getByRole('region', { name: /Pairs that share/ });
  await shared.getByRole('row', { name: /Knowsley Health and Wellbeing Board and Knowsley Safeguarding Children Board/ }).waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^Excel/ }).click();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await (await waiting).path());
  const [grid, about] = workbook.worksheets;
  expect(grid?.getRow(1).getCell(1).value).toBe('Name');
  expect(about?.getColumn(1).values).toContain('Knowsley, at any date');
});

test('another type as a grid, the other way round', async () => {
  await page.goto(`${baseUrl()}/matrix?area=suffolk`);
  await page.getByRole('combobox', { name: 'Relationship' }).selectOption('HOLDS_TO_ACCOUNT');
  await page.getByRole('button', { name: 'Swap rows and columns' }).click();
  await page.getByText(/is held to account by …/).waitFor();
  expect(page.url()).toContain('type=HOLDS_TO_ACCOUNT&transposed=yes');
});
