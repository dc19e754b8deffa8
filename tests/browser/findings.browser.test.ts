import { expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';
import { settled } from './page.ts';

const page = await ownPage();

const REASON = 'Known, and to be settled at the next review';
const openHere = async () => Number((await page.getByText(/^Open \d+$/).textContent())?.slice(5));

test('a finding is shown with its evidence, accepted with a reason, and reopened', async () => {
  await page.goto(`${baseUrl()}/findings?area=kent`);
  await page.getByRole('combobox', { name: 'Rule' }).selectOption('one-way-exchange');
  expect(page.url()).toContain('rule=one-way-exchange');
  const before = await openHere();
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Show me' }) })
    .first();
  const sentence = await first.getAttribute('aria-label');
  await first.getByRole('button', { name: 'Show me' }).click();
  await page.getByRole('img', { name: /^Drawing of/ }).waitFor();
  await settled(page);
  expect(page.url()).toContain('show=one-way-exchange');

  const item = page.getByRole('listitem', { name: sentence ?? '', exact: true });
  await item.getByRole('button', { name: 'Accept…' }).click();
  await item.getByRole('button', { name: 'Accept', exact: true }).click();
  await item.getByText('Say why it is as it should be.').waitFor();
  await item.getByRole('textbox').fill(REASON);
  await item.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Accepted: ' }).waitFor();
  await expect.poll(openHere).toBe(before - 1);

  await page.getByText(/^Accepted \d+$/).click();
  await page.getByText(REASON).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('No finding passes this filter.').waitFor();
  await expect.poll(openHere).toBe(before);
});

test('the rail counts what is open', async () => {
  await page.goto(`${baseUrl()}/?area=kent`);
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.getByRole('link', { name: /Findings\s*\d+ open/ }).waitFor();
});
