import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { picture, settled } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('an answer is taken away by keyboard: format, options, preview, file, clipboard', async () => {
  const context = await visitor(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${baseUrl()}/ask/who-can-escalate-to?role=Chief+Executive&area=suffolk`);
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Drawing or document/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('img', { name: /drawing as it will be in the SVG file/ }).waitFor();
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('svg');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('combobox', { name: 'Paper' }).selectOption('a3');
  expect(page.url()).toContain('export=pdf~paper:a3');
  await settled(page);
  await picture(page, 'export');
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download PDF' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('who-can-escalate-to-the-chief-executive-suffolk.pdf');
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await dialog.getByRole('button', { name: 'Copy as Mermaid' }).click();
  await dialog.getByText('The text is on the clipboard.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('flowchart LR');
  await dialog.getByRole('button', { name: 'Copy as image' }).click();
  await dialog.getByText('The picture is on the clipboard.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('export');
  await context.close();
});

test('a scene is drawn with its names where they stand, and the link reopens the dialog', async () => {
  const page = await (await visitor(browser, { scheme: 'dark', width: 1024 })).newPage();
  await page.goto(`${baseUrl()}/explore?area=kent&view=drawing`);
  await settled(page);
  const asked = page.waitForRequest(/\/api\/diagrams$/);
  await page.getByRole('button', { name: 'Export' }).click();
  const { scene } = (await asked).postDataJSON() as { scene: { nodes: string[]; positions: Record<string, unknown> } };
  expect(Object.keys(scene.positions)).toHaveLength(scene.nodes.length);
  await page.getByRole('radio', { name: /^Markdown report/ }).check();
  await page.getByText('## Link by link').waitFor();
  await page.reload();
  expect(await page.getByRole('radio', { name: /^Markdown report/ }).isChecked()).toBe(true);
  await page.getByText('## Link by link').waitFor();
});
