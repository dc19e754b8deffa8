import { statSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../server/main.ts';
import { launchChromium, visitor } from '../../tests/browser/chromium.ts';
import { guidePages } from './pages.ts';

/** Bytes for a picture of the usual size; a larger one may have more. */
const MOST = 190_000;
const USUAL = { width: 960, height: 580 };
const names = process.argv.slice(2);
const chosen = guidePages.filter(({ name }) => names.length === 0 || names.includes(name));

// The pictures, all or those named, are of a server that is started here, or of the one that SIGHTLINE_URL names.
const running = process.env.SIGHTLINE_URL ? { url: process.env.SIGHTLINE_URL, close: async () => undefined } : await serve();
const browser = await launchChromium();
try {
  for (const { name, path, ready, picture = `images/${name}.png`, size = USUAL, replies = {} } of chosen) {
    const context = await visitor(browser, size);
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
    const file = join(import.meta.dirname, picture);
    await page.screenshot({ path: file });
    await context.close();
    const bytes = statSync(file).size;
    const most = (MOST * size.width * size.height) / (USUAL.width * USUAL.height);
    console.error(`${name}, ${Math.round(bytes / 1000)} kB`);
    if (bytes > most) throw new Error(`The picture “${name}” has ${bytes} bytes; keep it under ${Math.round(most)} by showing less.`);
  }
} finally {
  await browser.close();
  await running.close();
}
