import { forceGraph } from './force-graph.ts';
import { sceneOf, withNeighbours } from './scene.ts';
import type { Draw, Hand } from './side.ts';
import { sightline } from './sightline.ts';
import { sigma } from './sigma.ts';
import { visNetwork } from './vis-network.ts';

const sides = { sightline, 'vis-network': visNetwork, 'force-graph': forceGraph, sigma } satisfies Record<string, Draw>;
export type SideName = keyof typeof sides;
export type FirstDrawing = { seen: number; drawn: number; answering: number };
export type Expansion = { took: number; frames: number; moved: number; arrived: number };

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
    const first = (note: (took: number) => void) => {
      let told = false;
      return () => {
        if (!told) void painted().then(() => note(performance.now() - began));
        told = true;
      };
    };
    const moment = () => Promise.withResolvers<number>();
    const [seen, drawn, answering] = [moment(), moment(), moment()];
    hand = sides[side](container, scene, {
      seen: first(seen.resolve),
      drawn: first(drawn.resolve),
      answering: first(answering.resolve),
    });
    const whole = await drawn.promise;
    return { seen: Math.min(await seen.promise, whole), drawn: whole, answering: side === 'sightline' ? await answering.promise : whole };
  },
  async highlight(): Promise<number> {
    const began = performance.now();
    await hand?.highlight(scene);
    await painted();
    return performance.now() - began;
  },
  /** A hundred neighbours arrive around one node of our own drawing. */
  async expand(): Promise<Expansion> {
    const drawing = hand?.drawing;
    if (!drawing) throw new Error('Only our own drawing expands.');
    const before = new Map(drawing.positions());
    const larger = withNeighbours(scene.graph, 'n300', 100);
    let frames = 0;
    const count = () => {
      frames += 1;
      counting = requestAnimationFrame(count);
    };
    let counting = requestAnimationFrame(count);
    const began = performance.now();
    await drawing.show(larger, 'organic');
    await painted();
    cancelAnimationFrame(counting);
    const after = drawing.positions();
    const moved = [...before].filter(([id, at]) => after.get(id)?.x !== at.x || after.get(id)?.y !== at.y).length;
    return { took: performance.now() - began, frames, moved, arrived: after.size - before.size };
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
