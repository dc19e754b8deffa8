import { expect, test } from 'vitest';
import { baseUrl } from './chromium.ts';
import { ownPage } from './own-page.ts';
import { settled } from './page.ts';

const page = await ownPage();

test('questions stand by topic; one begins in the box, an example is answered at once and taken away', async () => {
  await page.goto(`${baseUrl()}/?area=suffolk`);
  const topic = page.getByRole('region', { name: 'escalation' });
  await topic.getByRole('link', { name: /^Who can escalate to/ }).click();
  const slot = page.getByRole('combobox', { name: 'a role or board' });
  await slot.waitFor();
  await expect.poll(() => slot.evaluate((input) => input === document.activeElement)).toBe(true);

  // The names to choose from stand over the topics as long as the box has the focus.
  await topic.getByRole('link', { name: /^Chief Executive Suffolk\s*: Who can escalate to Chief Executive/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /Chief Executive of Suffolk/ }).waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  const csv = await page.getByRole('menuitem', { name: /^CSV/ }).getAttribute('href');
  const reply = await page.request.get(`${baseUrl()}${csv}`);
  expect(reply.headers()['content-type']).toContain('text/csv');
  expect(await reply.text()).toContain('Suffolk 10.4');
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^JSON/ }).click();
  expect((await waiting).suggestedFilename()).toBe('who-can-escalate-to.json');
});

test('a question in one’s own words: read, answered, sorted by the address, and offered again', async () => {
  await page.goto(`${baseUrl()}/`);
  await settled(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('which people can take a dispute to the cheif exec in Suffolk');
  await page.getByRole('option', { name: 'Who can escalate to Chief Executive? Suffolk' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Five roles .* Chief Executive of Suffolk/ }).waitFor();
  expect(page.url()).toContain('/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk');

  const table = page.getByRole('region', { name: 'Table' });
  const first = () => table.getByRole('row').nth(1).getByRole('link').first().textContent();
  await table.getByRole('button', { name: 'Who' }).click();
  await table.getByRole('button', { name: 'Who' }).click();
  await expect.poll(first).toContain('Suffolk Safeguarding Adults Board');
  expect(page.url()).toContain('sort=-who');
  await table.getByRole('searchbox').fill('parenting');
  await expect.poll(() => table.getByRole('row').count()).toBe(2);

  await page.keyboard.press('Control+k');
  await page
    .getByRole('group', { name: 'Asked lately' })
    .getByRole('option', { name: 'Who can escalate to the Chief Executive? Suffolk' })
    .waitFor();
  await page.keyboard.press('Escape');
});

test('over a drawing the wheel moves the page, and all of a route is in sight in a narrow window', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`${baseUrl()}/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk`);
  await settled(page);
  const drawing = page.getByRole('region', { name: 'Drawing' });
  await drawing.getByRole('img').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? 0).toBeLessThan(0);
  expect(await drawing.getByText('A part of the drawing is outside').count()).toBe(0);
});

test('on a phone the steps come before the drawing, and the header never covers the page', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${baseUrl()}/ask/chain-of-accountability?subject=kent/board/chwb&area=kent`);
  await settled(page);
  const top = async (name: string) => (await page.getByRole('region', { name }).boundingBox())?.y ?? 0;
  expect(await top('Link by link')).toBeLessThan(await top('Drawing'));
  await page.setViewportSize({ width: 1024, height: 768 });
  const header = await page.getByRole('banner').boundingBox();
  const box = await page.getByRole('search').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));

  // Two lines of a long sentence are seen, all of it is there, and one press shows it.
  const sentence = page.getByRole('heading', { level: 1, name: /^Upward from .* and the Kent Safeguarding Children Board\.$/ });
  const height = async () => (await sentence.boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByRole('button', { name: 'Whole sentence' }).press('Enter');
  await expect.poll(height).toBeGreaterThan(before + 10);
  await page.getByRole('button', { name: 'Shorten', expanded: true }).press('Enter');
  await expect.poll(height).toBe(before);
});

test('where no area is chosen a name of several is chosen from, and going to Ask leaves a question that was only begun', async () => {
  await page.goto(`${baseUrl()}/`);
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type('which boards have no route to the Chief Executive');
  await page.getByRole('option', { name: /Which boards have no route to .*choose: .*Knowsley/ }).waitFor();
  await page.keyboard.press('Enter');
  const slot = page.getByRole('combobox', { name: 'a role or board' });
  await expect.poll(() => slot.inputValue(), { timeout: 5000 }).toBe('Chief Executive');
  await page.getByRole('option', { name: 'Role Chief Executive Suffolk' }).waitFor();
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Ask' }).click();
  const box = page.getByRole('combobox', { name: 'Ask a question or find a name' });
  await box.waitFor();
  // A letter that is a shortcut elsewhere is typed.
  await page.keyboard.type('t');
  expect(await box.inputValue()).toBe('t');
  expect(page.url()).not.toContain('timeline');
});

test('a large answer opens on its table, and its drawing is one button and an address away', async () => {
  await page.goto(`${baseUrl()}/ask/what-changed-between?from=2019-09-01&to=2019-09-30&area=medway`);
  await page.getByRole('heading', { level: 2, name: 'Table' }).waitFor();
  expect(await page.getByRole('region', { name: 'Drawing' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Show the drawing' }).click();
  await page.getByRole('region', { name: 'Drawing' }).waitFor();
  expect(page.url()).toContain('drawing=shown');
});

test('another area is asked the same, by name; the way back leads to the first answer', async () => {
  await page.goto(`${baseUrl()}/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk`);
  await page.getByRole('heading', { level: 1, name: /^Five roles can escalate/ }).waitFor();
  await page.getByLabel('Area').first().selectOption('kent');
  await page.getByRole('heading', { level: 1, name: /^Nobody is named/ }).waitFor();
  expect(page.url()).toMatch(/role=Chief(\+|%20)Executive&area=kent/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /^Five roles can escalate/ }).waitFor();
  expect(page.url()).toContain('role=suffolk/role/chief-executive&area=suffolk');
});
