import type { Browser } from 'playwright-core';
import { launchChromium, visitor } from '../tests/browser/chromium.ts';
import { atMost, type Figure } from './figure.ts';
import type { Times } from './side-by-side.ts';

const ROUNDS = 5;
const MOST = 2000;

/** From navigation to the graph of all documents drawn and answering, in a browser that has the page's files. */
export async function firstViews(url: string): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const times = await viewsIn(browser, `${url}/explore?base=overview`);
    return [
      ...atMost('first view of all documents’ graph, arranged then', times.arranged, MOST),
      ...atMost('the same once it has been seen before', times.remembered, MOST),
    ];
  } finally {
    await browser.close();
  }
}

async function viewsIn(browser: Browser, address: string): Promise<{ arranged: Times; remembered: Times }> {
  const page = await (await visitor(browser)).newPage();
  const view = async () => {
    await page.goto(address);
    return page.evaluate(untilAnswering);
  };
  await view();
  const [arranged, remembered]: Times[] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Away from it first: a page that is left keeps how things stand.
    await page.goto('about:blank');
    await page.goto(address.replace('/explore?base=overview', '/api/areas'));
    await page.evaluate(() => localStorage.clear());
    arranged?.push(await view());
    remembered?.push(await view());
  }
  return { arranged: arranged ?? [], remembered: remembered ?? [] };
}

/** Runs in the page: when a frame was shown after the drawing was done, in milliseconds since the navigation. */
function untilAnswering(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('[data-arranging="false"]')) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}
