import type { Page } from 'playwright-core';
import { WAIT } from '../client/ask-bar/wait.ts';
import { launchChromium, visitor } from '../tests/browser/chromium.ts';
import { typed } from './asked.ts';
import { atMost, type Figure } from './figure.ts';

const ROUNDS = 3;
const MOST = 100;

declare global {
  interface Window {
    /** Resolves with how long it takes from the last key to suggestions for all of the text, drawn. */
    untilSuggested?: () => Promise<number>;
    suggested?: Promise<number> | undefined;
  }
}

/** From the last key in the ask box to its suggestions on screen, in a real Chromium; without what the box itself waits. */
export async function askBox(url: string): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const page = await (await visitor(browser)).newPage();
    await page.addInitScript(watchBox);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    const times: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      for (const text of typed) {
        const took = await suggested(page, text);
        if (round >= 0) times.push(took - WAIT);
      }
      // The page keeps what it was told; a new one has to ask again.
      await page.reload();
      await page.waitForLoadState('networkidle');
    }
    return atMost('typing in the ask box to suggestions', times, MOST);
  } finally {
    await browser.close();
  }
}

async function suggested(page: Page, text: string): Promise<number> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text.slice(0, -1));
  await page.evaluate(() => {
    window.suggested = window.untilSuggested?.();
  });
  await page.keyboard.type(text.slice(-1));
  return page.evaluate(() => window.suggested ?? Promise.reject(new Error('The box is not watched.')));
}

/** Runs in the page. */
function watchBox(): void {
  window.untilSuggested = () =>
    new Promise((resolve) => {
      addEventListener(
        'input',
        () => {
          const began = performance.now();
          const look = () => {
            const list = document.querySelector('search [role="listbox"]');
            if (list?.getAttribute('aria-busy') === 'false' && list.querySelector('[role="option"]')) resolve(performance.now() - began);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        },
        { once: true, capture: true },
      );
    });
}
