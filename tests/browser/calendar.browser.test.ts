import { expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';

const page = await ownPage();

test('what is due to a board in January stands in the year plan, also where the window wraps', async () => {
  await page.goto(`${baseUrl()}/calendar?area=medway&by=whom&asAt=2020-01-01`);
  await page.getByRole('heading', { name: 'Due now, in January' }).waitFor();
  const head = page.getByRole('rowheader', { name: 'Medway Health and Wellbeing Board', exact: true });
  const group = page.locator('tbody').filter({ has: head });
  const row = group.getByRole('row').filter({ hasText: 'Community Safety Partnership Strategic Assessment' });
  const months = await row.locator('td[data-due]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-due') === 'true'));
  expect(months.flatMap((due, index) => (due ? [index + 1] : []))).toEqual([1, 2, 3, 4, 12]);
  await row.getByText('Dec to Apr, annual').waitFor();
  await row.getByRole('link', { name: 'Medway protocol 4.4' }).click();
  await page.getByRole('complementary').getByText('Clause 4.4').waitFor();
  await page.getByRole('button', { name: 'Close details' }).click();
  expect(page.url()).not.toContain('selected');
});

test('the list begins with the month of the date, and reports without a month stand apart', async () => {
  await page.goto(`${baseUrl()}/calendar?area=medway&asAt=2019-09-02&view=list`);
  const headings = page.getByRole('heading', { level: 2 });
  await headings.first().waitFor();
  expect(await headings.first().textContent()).toMatch(/^September/);
  await page.getByText('Medway · as at 2 September 2019').waitFor();
  await page.getByRole('region', { name: 'Without a month' }).getByRole('listitem').first().waitFor();
});
