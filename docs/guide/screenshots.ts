import { statSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../server/main.ts';
import { launchChromium, visitor } from '../../tests/browser/chromium.ts';
import { guidePages } from './pages.ts';

/** Takes the guide's pictures, all or those named, from a server that it starts, or from the one that SIGHTLINE_URL names. */
const MOST = 180_000;
const names = process.argv.slice(2);
const chosen = guidePages.filter(({ name }) => names.length === 0 || names.includes(name));
const folder = join(import.meta.dirname, 'images');

const running = process.env.SIGHTLINE_URL ? { url: process.env.SIGHTLINE_URL, close: async () => undefined } : await serve();
const browser = await launchChromium();
try {
  for (const { name, path, ready, replies = {} } of chosen) {
    const context = await visitor(browser, { width: 960, height: 580 });
    // Neither the offer of the tour nor what an earlier visit left belongs in the pictures.
    await context.addInitScript(() => localStorage.setItem('sightline-tour', 'true'));
    const page = await context.newPage();
    for (const [said, reply] of Object.entries(replies)) {
      await page.route(
        ({ pathname }) => pathname === said,
        (route) => route.fulfill({ json: reply }),
      );
    }
    await page.goto(running.url.replace(/\/$/, '') + path);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('[data-arranging="true"]').waitFor({ state: 'detached' });
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    await context.close();
    const { size } = statSync(file);
    console.error(`${name}.png, ${Math.round(size / 1000)} kB`);
    if (size > MOST) throw new Error(`${name}.png has ${size} bytes; keep it under ${MOST} by showing less.`);
  }
} finally {
  await browser.close();
  await running.close();
}
