import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { picture, settled } from './page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await visitor(browser)).newPage();
});
afterAll(() => browser?.close());

/** Takes the suggestion that is chosen; the editor takes no Enter for it in the first moment that it is there. */
async function choose(name: RegExp): Promise<void> {
  await page.getByRole('option', { name, selected: true }).waitFor();
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

const editor = () => page.getByRole('textbox', { name: 'Cypher query' });

test('a query is typed with completion, run by keyboard, seen as drawing, table and JSON, and taken away', async () => {
  await page.goto(`${baseUrl()}/query`);
  await editor().click();
  await page.keyboard.type('MATCH (board:Boa');
  await choose(/^Board/);
  await page.keyboard.type(" {id: 'suffolk/board/lscb'})<-[sits:MEMBER");
  await choose(/^MEMBER_OF/);
  await page.keyboard.press('End');
  await page.keyboard.type('-(who) RETURN board.name AS board, sits, who ORDER BY who.name ');
  await page.keyboard.press('Control+Enter');
  await page.getByText('3 rows', { exact: true }).waitFor();
  await settled(page);
  await picture(page, 'query');
  expect(page.url()).toContain('cypher=MATCH');

  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('cell', { name: 'Lead Member for Children, Young People and Education' }).waitFor();
  await page.getByRole('link', { name: 'sits on' }).first().click();
  await page
    .getByRole('complementary')
    .getByRole('heading', { level: 2, name: /chairs Local Safeguarding/ })
    .waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toContain('board,sits,who\r\n');

  const again = await (await visitor(browser)).newPage();
  await again.goto(page.url().replace('view=table', 'view=json'));
  await again.getByRole('group', { name: 'Rows as JSON' }).getByText('"relationship"').first().waitFor();
  await again.close();
});

test('what is wrong is marked where it stands, and what is refused says what and why', async () => {
  await page.goto(`${baseUrl()}/query`);
  await page.getByRole('button', { name: 'How much of what kind there is' }).click();
  await editor().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
  await page.locator('.cm-lintRange-error', { hasText: 'LOAD' }).waitFor();
  await page.getByRole('button', { name: 'Run' }).click();
  await page
    .getByRole('region', { name: 'The query was not run' })
    .getByText(/LOAD \(line 1, column 1\): It reads files/)
    .waitFor();
  await page.getByRole('button', { name: /^LOAD CSV/ }).waitFor();
});

test('a long query is stopped, and can be run again', async () => {
  const long = 'MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.name < b.name RETURN max(c.name)';
  await page.goto(`${baseUrl()}/query?cypher=${encodeURIComponent(long)}`);
  await page.getByText(/Running for \d+ s/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('You stopped it; nothing of it runs on.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
});
