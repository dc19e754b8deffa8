import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseUrl, launchChromium, visitor } from './chromium.ts';
import { picture, settled } from './page.ts';

const screens = {
  home: '/',
  answer: '/ask/who-can-escalate-to?role=Chief+Executive&area=suffolk',
  chain: '/ask/chain-of-accountability?subject=LSCB+Chair&area=suffolk',
  nothing: '/ask/who-can-escalate-to?role=Chief+Executive&area=kent',
  candidates: '/ask/who-can-escalate-to?role=Chief+Executive',
  overview: '/explore',
  node: '/explore?area=suffolk&view=both&selected=node:suffolk/role/chief-executive',
  outline: '/explore?area=suffolk&view=outline',
  table: '/explore?area=suffolk&view=table&tab=relationships',
  'several in groups':
    '/explore?area=suffolk&view=drawing&group=kind&fold=kind:Step&layout=areas&rules=look:dash%3Bkind:Role&marked=suffolk/role/chief-executive,suffolk/board/hwb',
  clause: '/explore?area=suffolk&selected=clause:suffolk-protocol%2310.4',
  begun: '/?ask=who-can-escalate-to&area=suffolk',
  sources: '/sources',
  document: '/sources/suffolk-protocol?show=references',
  'clause in its document': '/sources/suffolk-protocol/10.3',
  'no such document': '/sources/nothing',
  findings: '/findings?area=kent',
  'finding shown': '/findings?area=kent&rule=one-way-exchange&state=all',
  'no finding left': '/findings?area=kent&state=accepted&severity=low&rule=signature-missing',
  'nothing traced yet': '/trace',
  'a chain': '/trace?subject=suffolk/role/lscb-chair&area=suffolk&selected=clause:suffolk-protocol%234.6',
  'a chain in circles, both ways': '/trace?subject=medway/board/hwb&area=medway&direction=both',
  'routes between two': '/trace/between?from=suffolk/board/cpb&to=suffolk/role/chief-executive&types=REPORTS_TO,MEMBER_OF&area=suffolk',
  'no route': '/trace/between?from=kent/role/kscb-chair&to=kent/board/hwb&area=kent',
  calendar: '/calendar?area=medway&asAt=2020-01-01',
  'calendar by recipient': '/calendar?area=medway&by=whom&selected=clause:medway-protocol%234.3',
  'calendar by month': '/calendar?area=kent&view=list',
  'calendar without months': '/calendar?area=suffolk',
  matrix: '/matrix?area=knowsley',
  'matrix of reports': '/matrix?area=medway&type=REPORTS_TO&transposed=yes',
  'matrix, what overlaps': '/matrix?area=knowsley&view=overlaps',
  'a contradiction': '/findings?rule=legal-bases-disagree',
  'findings by area': '/findings?area=suffolk&by=area&severity=medium',
  timeline: '/matrix?area=medway&asAt=2019-09-02&timeline=open',
  'accessibility statement': '/accessibility',
  'nothing compared yet': '/compare',
  'areas compared': '/compare?left=kent&right=knowsley&found=different&selected=node:kent/board/hwb',
  'dates compared, drawn': '/compare?by=dates&left=2019-06-01&right=2020-01-01&area=medway&kind=Board&view=drawing',
  'words found in clauses': '/sources/kent-protocol?find=annual',
  'nothing saved yet': '/saved',
  'a new story': '/saved/new-story',
  cypher: '/query',
  'a query, drawn': '/query?cypher=MATCH (board:Board)<-[sits:MEMBER_OF]-(who:Role) RETURN board, sits, who LIMIT 12',
  'a query, as a table': '/query?cypher=MATCH (board:Board)<-[sits:MEMBER_OF]-(who) RETURN board, sits, who LIMIT 12&view=table',
  'a query that is refused': '/query?cypher=MATCH (n) RETURN n',
  'no such page': '/nowhere',
};
const widths = [1440, 1024, 390];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Runs in the page: whether no colour is on its way to another. */
const coloursAtRest = () =>
  new Promise<boolean>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(!document.getAnimations().some((one) => one instanceof CSSTransition)), 50));
  });

test.each(Object.entries(screens))('axe finds nothing on %s, in light or dark, and nothing runs off the side', async (name, path) => {
  const context = await visitor(browser);
  const page = await context.newPage();
  // The editor has what it holds checked a moment after it is there, and marks it then.
  const checked = path.startsWith('/query?') && page.waitForResponse('**/api/query/check');
  await page.goto(baseUrl() + path);
  await checked;
  await settled(page);
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    await page.waitForFunction(coloursAtRest);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${scheme}, ${id}: ${html} ${failureSummary}`)),
    );
    await picture(page, `${name.replace(/ /g, '-')}-${scheme}`);
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.waitForTimeout(150);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`at ${width} the page is ${over} pixels too wide`);
    await picture(page, `${name.replace(/ /g, '-')}-${width}`);
  }
  await context.close();
  expect(found).toEqual([]);
});

/** What the stronger colours change most; the rest is made of the same parts. */
const strong = ['home', 'chain', 'node', 'document', 'a contradiction', 'calendar', 'matrix', 'timeline'] as const;

describe.each(['light', 'dark'] as const)('in %s colours with high contrast', (scheme) => {
  test('axe finds nothing, at the enhanced contrast ratios either', async () => {
    const page = await (await visitor(browser, { scheme, contrast: 'more' })).newPage();
    const found: string[] = [];
    for (const name of strong) {
      await page.goto(baseUrl() + screens[name]);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).options({ rules: { 'color-contrast-enhanced': { enabled: true } } }).analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${name}, ${id}: ${html} ${failureSummary}`)),
      );
      await picture(page, `${name.replace(/ /g, '-')}-${scheme}-contrast`);
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
