import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { quantile, type Times } from '../side-by-side.ts';
import type { Bench, Expansion, FirstDrawing, SideName } from './page.ts';

declare global {
  interface Window {
    bench: Bench;
  }
}

export type Visit = FirstDrawing & { drag: number; zoom: number; longest: number; highlight: number; expansion?: Expansion };

/** A screen shows a frame for a whole number of refreshes, at least one; timers tell it to some tenths of a millisecond. */
const REFRESH = 1000 / 60;
const frame = (times: Times): number => Math.max(1, Math.round(quantile(times, 0.5) / REFRESH)) * REFRESH;

/** One side draws one scene in a browser of its own; then it is dragged and zoomed with the mouse, and a path is marked in it. */
export async function visit(
  url: string,
  side: SideName,
  { nodes, relationships }: { nodes: number; relationships: number },
): Promise<Visit> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.waitForFunction(() => window.bench);
    const first = await page.evaluate(([name, n, r]) => window.bench.draw(name, n, r), [side, nodes, relationships] as const);
    await pause(700);
    const drag = await whileDragging(page);
    await pause(400);
    const zoom = await whileZooming(page);
    await pause(400);
    const highlight = await page.evaluate(() => window.bench.highlight());
    const expansion = side === 'sightline' ? { expansion: await page.evaluate(() => window.bench.expand()) } : {};
    return { ...first, drag: frame(drag), zoom: frame(zoom), longest: Math.max(...drag), highlight, ...expansion };
  } finally {
    await browser.close();
  }
}

/** At the left edge of the frame every side leaves a margin: the mouse takes hold of the drawing there, not of a node. */
const EDGE = { x: 4, y: 440 };

/** The mouse pulls the whole drawing about, with a movement every 12 ms, about as real mice send them. */
async function whileDragging(page: Page): Promise<Times> {
  await page.mouse.move(EDGE.x, EDGE.y);
  await page.mouse.down();
  const times = await framesDuring(page, 90, 12, (step) => {
    const angle = (step / 90) * 2 * Math.PI;
    return page.mouse.move(EDGE.x + 260 * (1 - Math.cos(angle)), EDGE.y + 120 * Math.sin(angle));
  });
  await page.mouse.up();
  return times;
}

/** The wheel turns nearer and farther, a notch every 40 ms, so that all of the scene stays more or less in sight. */
async function whileZooming(page: Page): Promise<Times> {
  await page.mouse.move(720, 450);
  return framesDuring(page, 24, 40, (step) => page.mouse.wheel(0, step % 4 < 2 ? -40 : 40));
}

/** A page that doesn't keep up is not sent more than it can have coming: a hand would wait, too. */
const MOST_WAITING = 2;

async function framesDuring(page: Page, steps: number, every: number, act: (step: number) => Promise<void>): Promise<Times> {
  await page.evaluate(() => window.bench.watch());
  const waiting = new Set<Promise<void>>();
  for (let step = 0; step < steps; step += 1) {
    if (waiting.size < MOST_WAITING) {
      const done: Promise<void> = act(step).finally(() => waiting.delete(done));
      waiting.add(done);
    }
    await pause(every);
  }
  await Promise.all(waiting);
  return page.evaluate(() => window.bench.frames());
}
