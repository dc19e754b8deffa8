import type { Positions } from '../positions.ts';
import type { Arrangement, LayoutGraph } from './layout-graph.ts';
import type { OrganicTask } from './organic.worker.ts';

let worker: Worker | undefined;
let tickets = 0;
const waiting = new Map<number, (positions: Positions) => void>();

/** Starts the worker ahead of its first task: its code is then there by the time that the graph is. */
export function readyOrganic(): void {
  worker ??= begin();
}

/** Arranges a network with fcose in a worker, so that the page stays awake; loaded when first used. */
export function organic(graph: LayoutGraph, aspect: number): Promise<Arrangement> {
  readyOrganic();
  tickets += 1;
  const ticket = tickets;
  return new Promise((resolve) => {
    waiting.set(ticket, (positions) => resolve({ positions, courses: new Map() }));
    worker?.postMessage({ ticket, graph, aspect } satisfies OrganicTask);
  });
}

/** Arranges a network so that it becomes no wider than there is room, if it can. */
export async function organicWithin(graph: LayoutGraph, aspect: number, room: number): Promise<Arrangement> {
  const first = await organic(graph, aspect);
  const widthOf = ({ positions }: Arrangement) => {
    const sides = graph.nodes.map(({ id, width }) => ({ x: positions.get(id)?.x ?? 0, half: width / 2 }));
    return Math.max(...sides.map(({ x, half }) => x + half)) - Math.min(...sides.map(({ x, half }) => x - half));
  };
  const wide = widthOf(first);
  if (wide <= room) return first;
  const higher = await organic(graph, Math.max(LEAST_ASPECT, aspect * (room / wide) ** 2));
  return widthOf(higher) <= room * NEARLY ? higher : first;
}

/** Higher than this is more to scroll than to look at. */
const LEAST_ASPECT = 0.6;
/** So much wider than the room it is made a little smaller. */
const NEARLY = 1.15;

function begin(): Worker {
  const started = new Worker(new URL('./organic.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ ticket: number; positions: Positions }>) => {
    waiting.get(data.ticket)?.(data.positions);
    waiting.delete(data.ticket);
  });
  return started;
}
