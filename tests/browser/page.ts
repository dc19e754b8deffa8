import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = process.env.SIGHTLINE_PICTURES;

/** Keeps what is on screen as a picture, to be looked at, where SIGHTLINE_PICTURES names a folder for it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Waits until everything that was asked of the server is there and shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[data-arranging="true"]').waitFor({ state: 'detached' });
}

/** Where the scene's nodes stand, from what a reload would restore. */
export async function positionsOnScreen(page: Page): Promise<Map<string, { x: number; y: number }>> {
  const stored = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return localStorage.getItem('sightline-scenes');
  });
  const scenes = JSON.parse(stored ?? '[]') as { at: number; places: [string, number, number][] }[];
  return new Map(scenes[0]?.places.map(([id, x, y]) => [id, { x, y }]));
}
