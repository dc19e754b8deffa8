import type { Box } from '../diagram.ts';

const ROUNDS = 120;

/** Moves boxes as little as it takes until no two are nearer than `gap`; the same boxes always end in the same places. */
export function apart(boxes: readonly Box[], gap: number): Box[] {
  let moved = boxes.map((box) => ({ ...box }));
  for (let attempt = 0; attempt < 24; attempt++) {
    for (let round = 0; round < ROUNDS; round++) if (!push(moved, gap)) return moved;
    // Too crowded to be put right one by one: more room for all.
    moved = moved.map((box) => ({
      ...box,
      x: (box.x + box.width / 2) * 1.12 - box.width / 2,
      y: (box.y + box.height / 2) * 1.12 - box.height / 2,
    }));
  }
  return stacked(moved, gap);
}

/** Pushes every two that are too near apart, the shorter way. Answers whether any had to be. */
function push(boxes: Box[], gap: number): boolean {
  let pushed = false;
  const order = boxes.toSorted((a, b) => a.x - b.x);
  for (const [index, a] of order.entries()) {
    for (let next = index + 1; next < order.length; next++) {
      const b = order[next] as Box;
      const x = Math.min(a.x + a.width, b.x + b.width) + gap - Math.max(a.x, b.x);
      const y = Math.min(a.y + a.height, b.y + b.height) + gap - Math.max(a.y, b.y);
      if (x <= 0.01 || y <= 0.01) continue;
      pushed = true;
      const along = x < y ? 'x' : 'y';
      const half = Math.min(x, y) / 2 + 0.05;
      const size = along === 'x' ? 'width' : 'height';
      const first = a[along] + a[size] / 2 <= b[along] + b[size] / 2 ? a : b;
      const second = first === a ? b : a;
      first[along] -= half;
      second[along] += half;
    }
  }
  return pushed;
}

/** What could not be pushed apart is set below one another. */
function stacked(boxes: readonly Box[], gap: number): Box[] {
  let y = 0;
  return boxes.map((box) => {
    const placed = { ...box, y };
    y += box.height + gap;
    return placed;
  });
}
