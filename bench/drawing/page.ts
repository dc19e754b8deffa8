import { forceGraph } from './force-graph.ts';
import { sceneOf } from './scene.ts';
import type { Draw, Hand } from './side.ts';
import { sightline } from './sightline.ts';
import { sigma } from './sigma.ts';
import { visNetwork } from './vis-network.ts';

const sides = { sightline, 'vis-network': visNetwork, 'force-graph': forceGraph, sigma } satisfies Record<string, Draw>;
export type SideName = keyof typeof sides;
export type FirstDrawing = { seen: number; drawn: number };

/** Everything painted so far is on the screen: after the next frame and what it left to do. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage('');
    }),
  );

let scene = sceneOf(1, 0);
let hand: Hand | undefined;
let frames: number[] = [];
let watching = false;

/** What the script outside asks of this page. */
const bench = {
  /** Draws a scene with one side; in milliseconds from the call. */
  async draw(side: SideName, nodes: number, relationships: number): Promise<FirstDrawing> {
    scene = sceneOf(nodes, relationships);
    const container = document.getElementById('frame') as HTMLElement;
    await painted();
    const began = performance.now();
    let seen = 0;
    await new Promise<void>((resolve) => {
      const moments = {
        seen: () => {
          if (seen === 0) seen = performance.now() - began;
        },
        drawn: resolve,
      };
      hand = sides[side](container, scene, moments);
    });
    await painted();
    return { seen, drawn: performance.now() - began };
  },
  async highlight(): Promise<number> {
    const began = performance.now();
    await hand?.highlight(scene);
    await painted();
    return performance.now() - began;
  },
  /** Notes the time between frames until it is asked for them. */
  watch(): void {
    frames = [];
    watching = true;
    let last = performance.now();
    const frame = () => {
      if (!watching) return;
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  frames(): number[] {
    watching = false;
    return frames;
  },
};
export type Bench = typeof bench;
Object.assign(window, { bench });
