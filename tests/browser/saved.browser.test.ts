import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import JSZip from 'jszip';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { picture, positionsOnScreen, settled } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const api = (path: string, method: string, body: unknown) =>
  fetch(baseUrl() + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('an answer is saved, opened by its link elsewhere, changed by two, deleted and brought back', { timeout: 120_000 }, async () => {
  const page = await (await visitor(browser)).newPage();
  await page.goto(`${baseUrl()}/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk`);
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Routes up');
  await dialog.getByLabel('Folder').fill('Browser test');
  await dialog.getByLabel('Tags').fill('review');
  await dialog.getByLabel('Your name').fill('Ada');
  await axe(page);
  await page.keyboard.press('Enter');
  await dialog.getByRole('link', { name: 'Show it in Saved' }).click();
  await page.getByRole('heading', { name: 'Routes up' }).waitFor();
  const link = page.url();
  const id = link.split('/').at(-1) ?? '';

  const other = await (await visitor(browser, { scheme: 'dark', width: 1024 })).newPage();
  await other.goto(link);
  await other.getByText(/saved today at .* by Ada/).waitFor();
  await other.getByText('It shows the same today as when it was saved.').waitFor();
  await other.getByRole('img', { name: /^Drawing of Routes up: / }).waitFor();
  await axe(other);
  await picture(other, 'saved-item');
  await other.getByRole('button', { name: 'Edit' }).click();
  await other.getByRole('dialog').getByLabel('Your name').fill('Ben');
  await other.getByRole('dialog').getByLabel('Title').fill('Ben’s title');

  expect((await api(`/api/saved/${id}`, 'PUT', { version: 1, title: 'Ada’s title', tags: ['review', 'urgent'] })).status).toBe(200);
  await other.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const conflict = other.getByRole('dialog', { name: 'Somebody else changed it meanwhile' });
  await conflict.getByRole('alert').filter({ hasText: 'now “Ada’s title”' }).waitFor();
  expect(await conflict.getByRole('radiogroup', { name: 'The title' }).getByRole('radio', { name: 'Yours' }).isChecked()).toBe(true);
  await axe(other);
  await conflict.getByRole('button', { name: 'Save this choice' }).click();
  await other.getByRole('heading', { name: 'Ben’s title' }).waitFor();
  await other.getByRole('link', { name: 'urgent' }).waitFor();

  await other.getByRole('link', { name: 'Ask it again' }).click();
  await other.getByRole('heading', { name: /^Five roles can escalate/ }).waitFor();
  await other.goBack();
  await other.getByRole('button', { name: 'More' }).click();
  await other.getByRole('menuitem', { name: 'Delete' }).click();
  await other.getByText('Deleted: Ben’s title.').waitFor();
  await other.getByRole('button', { name: 'Undo' }).click();
  await other.getByRole('link', { name: 'Ben’s title' }).waitFor();
});

test('a scene opens with everything where it stood; a story of both is played by keyboard, and all are taken away in one zip', {
  timeout: 120_000,
}, async () => {
  const page = await (await visitor(browser)).newPage();
  await page.goto(`${baseUrl()}/explore?base=around:kent/board/hwb&area=kent&view=drawing`);
  await settled(page);
  await expect.poll(async () => (await positionsOnScreen(page)).size).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Around the board');
  await dialog.getByLabel('Folder').fill('Browser test');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('link', { name: 'Show it in Saved' }).click();
  const scene = page.url().split('/').at(-1) ?? '';
  await page.getByRole('link', { name: 'Open in Explore' }).click();
  await settled(page);
  expect(page.url()).toContain(`saved=${scene}`);
  const kept = (await (await fetch(`${baseUrl()}/api/saved/${scene}`)).json()).content;
  const asked = page.waitForRequest(/\/api\/diagrams$/);
  await page.getByRole('button', { name: 'Export' }).click();
  const drawn = (await asked).postDataJSON().scene as { positions: Record<string, { x: number; y: number }> };
  expect(drawn.positions).toEqual(kept.positions);

  await page.goto(`${baseUrl()}/saved/new-story`);
  await page.getByLabel('Shows').selectOption({ label: 'Around the board' });
  await page.getByLabel('Caption').fill('The board and who sits on it');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('button', { name: 'Save the story' }).click();
  await page.getByText('Choose what this step shows.').waitFor();
  const second = page.getByRole('listitem', { name: 'Step 2' });
  await second.getByLabel('Shows').selectOption({ label: 'Around the board' });
  await second.getByLabel('Brought out').first().click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await second.getByLabel('Caption').fill('One of them');
  await axe(page);
  await page.getByRole('button', { name: 'Save the story' }).click();
  await dialog.getByLabel('Title').fill('The board’s story');
  await dialog.getByLabel('Folder').fill('Browser test');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('link', { name: 'Show it in Saved' }).click();
  await page.getByRole('link', { name: 'Play' }).press('Enter');
  await page.getByRole('heading', { name: 'The board and who sits on it' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'One of them' }).waitFor();
  await page.getByRole('img', { name: 'Drawing: One of them' }).waitFor();
  await settled(page);
  await axe(page);
  await picture(page, 'saved-story');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'The board’s story' }).waitFor();

  await page.goto(`${baseUrl()}/saved?folder=Browser+test`);
  await page.getByRole('link', { name: 'The board’s story' }).first().waitFor();
  await axe(page);
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('menuitem', { name: /^Diagrams of the \d+ listed/ }).click();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('pdf');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Draw and download' }).press('Enter');
  const { files } = await JSZip.loadAsync(await readFile(await (await waiting).path()));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['the-boards-story.pdf', 'around-the-board-kent.pdf']));
  await page.getByText('Saved as sightline-diagrams.zip.').waitFor();
  await axe(page);
});
