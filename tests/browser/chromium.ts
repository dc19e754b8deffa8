import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const TRIES = 3;

/** The Chromium of `@sparticuz/chromium`: nothing else to install. Many starting at once may end one of them, which is tried again. */
export async function launchChromium(tries = TRIES): Promise<Browser> {
  // In one process, closing a visitor's context would close the whole browser.
  const kept = sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  // Its own settings emulate a graphics card, which paints a canvas seconds after the page believes it painted. Without a card
  // Chromium paints canvases itself, as it does for anybody.
  const args = [...kept, '--disable-accelerated-2d-canvas'];
  try {
    return await chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, '--no-sandbox'], headless: true });
  } catch (error) {
    if (tries <= 1) throw error;
    return launchChromium(tries - 1);
  }
}

export type Look = { scheme?: 'light' | 'dark'; contrast?: 'more' | 'no-preference'; width?: number; height?: number };

/** A fresh visitor: nothing stored, a screen of the given size, colours as their system says, no motion. */
export function visitor(
  browser: Browser,
  { scheme = 'light', contrast = 'no-preference', width = 1440, height = 900 }: Look = {},
): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height }, colorScheme: scheme, contrast, reducedMotion: 'reduce', locale: 'en-GB' });
}

/** Where the server under test listens. */
export function baseUrl(): string {
  const url = process.env.SIGHTLINE_TEST_URL;
  if (!url) throw new Error('SIGHTLINE_TEST_URL names no server; the tests’ global setup starts one.');
  return url.replace(/\/$/, '');
}
