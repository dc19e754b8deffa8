import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { picture, positionsOnScreen, settled } from './page.ts';

const CHIEF = 'suffolk/role/chief-executive';
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const context = await visitor(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
});
afterAll(() => browser?.close());

const open = async (path: string) => {
  await page.goto(baseUrl() + path);
  await settled(page);
};
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const scene = () => page.url().replace(/[?&](selected|marked|view)=[^&#]*/g, '');

test('by mouse: a right click offers what fits, expanding moves nothing, collapsing takes it back', async () => {
  await open(`/explore?area=suffolk&base=nothing&add=${CHIEF}&view=drawing`);
  const canvas = await page.getByRole('img', { name: /^Drawing of 1 name/ }).boundingBox();
  if (!canvas) throw new Error('There is no drawing');
  const middle = { x: canvas.x + (canvas.width + 204) / 2, y: canvas.y + canvas.height / 2 };
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Ask about it' }).hover();
  await page.getByRole('menuitem', { name: 'Who can escalate to Chief Executive?' }).waitFor();
  await page.getByRole('menuitem', { name: 'Expand' }).hover();
  await page.getByRole('menuitem', { name: /^has the duty\s*show 7$/ }).click();
  await page.getByRole('img', { name: /^Drawing of 8 names/ }).waitFor();
  await settled(page);

  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Expand' }).hover();
  const before = await positionsOnScreen(page);
  await page.getByRole('menuitem', { name: 'Everything one step away' }).click();
  await page.getByRole('img', { name: /^Drawing of (9|1\d|2\d) names/ }).waitFor();
  await settled(page);
  const after = await positionsOnScreen(page);
  expect(before.size).toBe(8);
  for (const [id, at] of before) expect(after.get(id), id).toEqual(at);
  await picture(page, 'explore-grown');

  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Collapse/ }).click();
  await page.getByRole('img', { name: /^Drawing of 1 name/ }).waitFor();
});

test('a copied link shows the same scene to somebody else, everything where it stands', async () => {
  // Without an area nothing was left here before that could be taken for this scene.
  await open(`/explore?base=nothing&add=${CHIEF}&near=${CHIEF}~1&view=drawing`);
  await expect.poll(async () => (await positionsOnScreen(page)).has('suffolk/role/lscb-chair')).toBe(true);
  const after = await positionsOnScreen(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is copied').waitFor();
  const other = await (await visitor(browser)).newPage();
  await other.goto(await copied());
  await settled(other);
  await other.getByRole('img', { name: new RegExp(`^Drawing of ${after.size} names`) }).waitFor();
  await expect.poll(async () => (await positionsOnScreen(other)).size).toBe(after.size);
  const there = await positionsOnScreen(other);
  const off = [...after].filter(([id, { x, y }]) => Math.hypot((there.get(id)?.x ?? 0) - x, (there.get(id)?.y ?? 0) - y) > 1.5);
  expect(off).toEqual([]);
  await other.context().close();
});

test('every kind of change is undone by Ctrl+Z and done again, and everything stands where it stood', async () => {
  await open(`/explore?area=suffolk&view=both&selected=node:${CHIEF}`);
  const row = page.getByRole('treeitem', { name: 'Chief Executive', exact: true });
  const choose = async (tool: RegExp, entry: RegExp | string) => {
    await page.getByRole('button', { name: tool }).click();
    await page.getByRole(entry instanceof RegExp ? 'menuitem' : 'menuitemradio', { name: entry }).click();
  };
  const fromRow = async (entry: RegExp) => {
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: entry }).click();
  };
  const actions = [
    () => fromRow(/^Pin$/),
    () => choose(/^Layout:/, 'By time'),
    () => choose(/^Group/, 'By kind'),
    () => page.getByRole('button', { name: /^Boards, 11: close/ }).click(),
    () => page.getByRole('button', { name: /^consults/ }).click(),
    async () => {
      await page.getByRole('button', { name: /^By rule/ }).click();
      await page.getByLabel('Text', { exact: true }).fill('chair');
      await page.getByText(/^\d+ names of/).waitFor();
      await page.getByRole('button', { name: 'Mark with a' }).click();
    },
    () => fromRow(/^Hide$/),
  ];
  const undo = page.getByRole('button', { name: 'Undo' });
  const states = [{ scene: scene(), positions: await positionsOnScreen(page) }];
  for (const act of actions) {
    const was = scene();
    await act();
    await expect.poll(scene).not.toBe(was);
    await settled(page);
    states.push({ scene: scene(), positions: await positionsOnScreen(page) });
  }
  await page.getByRole('button', { name: 'Hidden: 1; show again' }).waitFor();
  expect(await undo.getAttribute('title')).toBe('Undo: hide Chief Executive');
  for (const state of states.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+z');
    await expect.poll(scene).toBe(state.scene);
    await settled(page);
    const now = await positionsOnScreen(page);
    for (const [id, at] of state.positions) expect(now.get(id), id).toEqual(at);
  }
  expect(await undo.isDisabled()).toBe(true);
  for (let again = 1; again < states.length; again += 1) await page.keyboard.press('Control+Shift+z');
  await expect.poll(scene).toBe(states.at(-1)?.scene);
});

test('a scene comes back as it was left: after a reload, and on return; and there is a way to a fresh one', async () => {
  await open('/explore?question=who-can-escalate-to&role=suffolk/role/chief-executive&area=suffolk&view=both');
  await page.getByRole('treeitem', { name: 'Chief Executive', exact: true }).click();
  await page.keyboard.press('p');
  await expect.poll(scene).toContain('pin=');
  const before = await positionsOnScreen(page);
  await page.reload();
  await settled(page);
  expect(await positionsOnScreen(page)).toEqual(before);

  await open('/explore?area=suffolk');
  await page.getByText(/^Your scene is back as you left it/).waitFor();
  expect(page.url()).toContain('question=who-can-escalate-to');
  await settled(page);
  expect(await positionsOnScreen(page)).toEqual(before);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await page.getByRole('link', { name: /^Who can escalate to/ }).waitFor();
});

test('by keyboard: the menu opens from the outline and the drawing, the arrows walk it, several are chosen and copied as rows', async () => {
  await open(`/explore?area=suffolk&view=both&base=overview&selected=node:${CHIEF}`);
  const row = page.getByRole('treeitem', { name: 'Chief Executive', exact: true });
  await row.focus();
  await page.keyboard.press('Shift+F10');
  const hide = page.getByRole('menuitem', { name: 'Hide', exact: true });
  await hide.waitFor();
  const { violations } = await new AxeBuilder({ page }).include('[role="menu"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.getByRole('group', { name: /^Drawing, walked/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.url()).not.toContain(`selected=node:${CHIEF}`);
  await page
    .getByRole('status')
    .filter({ hasText: /, \w+\. .*relationships?\./ })
    .waitFor();
  await page.keyboard.press('g');
  await page
    .getByRole('complementary')
    .getByRole('heading', { name: /^\d+ names selected/ })
    .waitFor();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: /^Hidden: \d+; show again/ }).waitFor();
  await page.keyboard.press('Control+z');

  // The legend is one stop for the Tab key.
  await page
    .getByRole('region', { name: 'Legend' })
    .getByRole('button', { name: /^Board/ })
    .focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  const entries = page.getByRole('group', { name: /^Entries, walked/ });
  expect(await entries.locator('button[tabindex="0"]').evaluateAll((all) => all.map((one) => one === document.activeElement))).toEqual([
    true,
  ]);

  await page.getByRole('radiogroup', { name: 'View' }).getByText('Table').click();
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('chair of the');
  await page.getByRole('button', { name: 'Select these' }).press('Enter');
  await page.getByRole('button', { name: /^Copy \d+ selected$/ }).press('Enter');
  await page.getByText(/^\d+ rows copied/).waitFor();
  const lines = (await copied()).split('\n');
  expect(lines[0]).toBe('Name\tKind\tArea\tStatus\tFrom\tUntil\tRelated\tClauses');
  expect(lines.find((line) => line.startsWith('Chair of the Local Safeguarding Children Board\tRole\tSuffolk\tin force'))).toContain(
    'Suffolk 4.6',
  );
});
