import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchChromium, visitor } from './chromium.ts';

/** A visitor's page in a browser of its own, for the length of a test file. */
export async function ownPage(): Promise<Page> {
  const browser = await launchChromium();
  afterAll(() => browser.close());
  return (await visitor(browser)).newPage();
}
