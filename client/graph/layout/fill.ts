import type { Positions } from '../positions.ts';

const MOST_STRETCH = 1.9;

/** Turns and stretches a picture to the shape of its frame (`aspect` is width by height), so that no room is wasted. */
export function fill(positions: Positions, aspect: number): Positions {
  const standing = nearer(positions, aspect) ? positions : turned(positions);
  const { width, height } = extent(standing);
  const ratio = width / Math.max(height, 1);
  const x = ratio < aspect ? Math.min(MOST_STRETCH, aspect / ratio) : 1;
  const y = ratio > aspect ? Math.min(MOST_STRETCH, ratio / aspect) : 1;
  return new Map([...standing].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]));
}

/** Whether the picture suits the frame better as it is than turned by a quarter. */
function nearer(positions: Positions, aspect: number): boolean {
  const { width, height } = extent(positions);
  const off = (ratio: number) => Math.abs(Math.log(ratio / aspect));
  return off(width / Math.max(height, 1)) <= off(height / Math.max(width, 1));
}

const turned = (positions: Positions): Positions => new Map([...positions].map(([id, { x, y }]) => [id, { x: -y, y: x }]));

function extent(positions: Positions): { width: number; height: number } {
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}
